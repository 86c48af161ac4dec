package dev.koubo.scheduling.domain.programme;

import dev.koubo.scheduling.domain.TokyoTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One session as the definition plans it: seminar and workshop on the same day, with a round-table on some days. */
public record SessionPlan(
        int number,
        LocalDate date,
        DaySpan seminar,
        DaySpan workshop,
        Optional<DaySpan> roundTable,
        SessionMode mode,
        List<Integer> themes) {

    public SessionPlan {
        themes = List.copyOf(themes);
    }

    /** When the seminar begins. */
    public Instant startsAt() {
        return TokyoTime.at(date, seminar.from());
    }

    /** When the workshop ends; a round-table may follow, but nobody has to stay for it. */
    public Instant endsAt() {
        return TokyoTime.at(date, workshop.to());
    }
}
