package dev.koubo.notification.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.calendar.LeftOut;
import dev.koubo.notification.domain.DeskHours;
import dev.koubo.notification.domain.Programme;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R91, R190: the desk phones on the same business day while it is open, and says how the day was counted. */
class CallDueTest {

    private static final DeskHours DESK = new DeskHours(LocalTime.of(9, 0), LocalTime.of(17, 0));

    @ParameterizedTest
    @CsvSource({
        // A Friday, to its last second, and then the Monday after it.
        "2025-07-04T00:00, 2025-07-04, ''",
        "2025-07-04T08:59:59, 2025-07-04, ''",
        "2025-07-04T16:59:59, 2025-07-04, ''",
        "2025-07-04T17:00, 2025-07-07, 2025-07-05 2025-07-06",
        "2025-07-04T23:59:59, 2025-07-07, 2025-07-05 2025-07-06",
        // A weekend.
        "2025-07-05T10:00, 2025-07-07, 2025-07-06",
        "2025-07-06T10:00, 2025-07-07, ''",
        // The Friday before the Day of the Sea, and the day itself.
        "2025-07-18T17:00, 2025-07-22, 2025-07-19 2025-07-20 2025-07-21",
        "2025-07-21T10:00, 2025-07-22, ''",
        // The turn of the year is closed.
        "2026-12-28T17:00, 2027-01-04, 2026-12-29 2026-12-30 2026-12-31 2027-01-01 2027-01-02 2027-01-03",
    })
    void r91_r190_a_call_is_due_when_the_desk_closes_next(LocalDateTime cause, LocalDate day, String leftOut) {
        CallDue due = CallDue.after(at(cause), DESK, BusinessCalendar.standard());

        assertThat(due.at()).isEqualTo(at(day.atTime(17, 0)));
        assertThat(due.working().start()).isEqualTo(cause.toLocalDate());
        assertThat(due.working().result()).isEqualTo(day);
        assertThat(due.working().leftOut().stream().map(LeftOut::date)).containsExactlyElementsOf(days(leftOut));
    }

    private static List<LocalDate> days(String words) {
        return words.isEmpty()
                ? List.of()
                : Arrays.stream(words.split(" ")).map(LocalDate::parse).toList();
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(Programme.ZONE).toInstant();
    }
}
