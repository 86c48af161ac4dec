package dev.koubo.screening.domain;

import static dev.koubo.screening.domain.Cases.CALENDAR;
import static dev.koubo.screening.domain.Cases.PROGRAMME;
import static dev.koubo.screening.domain.Cases.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R74: calls are made in desk hours. */
class DeskHoursTest {

    @ParameterizedTest
    @CsvSource({
        "2025-07-03T08:59:59.999, false",
        "2025-07-03T09:00, true",
        "2025-07-03T16:59:59.999, true",
        "2025-07-03T17:00, false",
        "2025-07-05T10:00, false",
        "2025-07-21T10:00, false",
    })
    void r74_the_desk_is_open_on_business_days_from_opening_until_before_closing(String at, boolean open) {
        assertThat(PROGRAMME.desk().isOpen(tokyo(at), CALENDAR)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-03T08:00, 2025-07-03T09:00",
        "2025-07-03T17:01, 2025-07-04T09:00",
        "2025-07-18T17:00, 2025-07-22T09:00",
        "2025-07-21T08:00, 2025-07-22T09:00",
    })
    void r74_the_next_opening_is_on_the_next_business_day_unless_today_is_still_to_begin(String at, String opening) {
        assertThat(PROGRAMME.desk().nextOpening(tokyo(at), CALENDAR)).isEqualTo(tokyo(opening));
    }
}
