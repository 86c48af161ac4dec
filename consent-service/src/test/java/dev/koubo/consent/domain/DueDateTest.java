package dev.koubo.consent.domain;

import static dev.koubo.consent.domain.Consents.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.calendar.BusinessCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R109: five business days after sending, and never later than the day before the first session. */
class DueDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025-07-07T10:00, 2025-07-14T23:59:59, false",
        "2025-07-09T10:00, 2025-07-16T23:59:59, false",
        "2025-07-11T23:59, 2025-07-18T23:59:59, false",
        "2025-07-16T10:00, 2025-07-24T23:59:59, false",
        "2025-07-17T10:00, 2025-07-24T23:59:59, true",
        "2025-07-23T10:00, 2025-07-24T23:59:59, true",
    })
    void r109_the_forms_are_due(String sent, String due, boolean cut) {
        Due counted = Consents.PROGRAMME.dueFor(at(sent), BusinessCalendar.standard());

        assertThat(counted.at()).isEqualTo(at(due));
        assertThat(counted.cut()).isEqualTo(cut);
    }
}
