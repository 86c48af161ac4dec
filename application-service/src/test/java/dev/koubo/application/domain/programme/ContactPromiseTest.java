package dev.koubo.application.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.calendar.BusinessCalendar;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactPromiseTest {

    private final ContactPromise promise = new ContactPromise(3, LocalTime.of(17, 0));

    @ParameterizedTest
    @CsvSource({
        "2025-05-29T09:00+09:00,2025-06-03", "2025-05-30T09:00+09:00,2025-06-04", "2025-05-31T09:00+09:00,2025-06-04",
        "2025-06-26T09:00+09:00,2025-07-01", "2025-06-27T18:00+09:00,2025-07-02", "2025-06-30T16:59+09:00,2025-07-03"
    })
    void the_call_comes_within_three_business_days_of_the_day_of_receipt(String receivedAt, String day) {
        assertThat(promise.dueAt(OffsetDateTime.parse(receivedAt).toInstant(), BusinessCalendar.standard()))
                .isEqualTo(OffsetDateTime.parse(day + "T17:00+09:00").toInstant());
    }
}
