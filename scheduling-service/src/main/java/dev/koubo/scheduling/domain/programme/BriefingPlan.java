package dev.koubo.scheduling.domain.programme;

import dev.koubo.scheduling.domain.TokyoTime;
import java.time.Instant;
import java.time.LocalDate;

/** One online briefing as the definition plans it. */
public record BriefingPlan(int number, LocalDate date, DaySpan hours, int capacity) {

    /** The first instant at which nobody can register any more: the day of the briefing begins (R182). */
    public Instant closesAt() {
        return TokyoTime.startOf(date);
    }

    /** When the briefing begins. */
    public Instant startsAt() {
        return TokyoTime.at(date, hours.from());
    }

    /** When the briefing ends. */
    public Instant endsAt() {
        return TokyoTime.at(date, hours.to());
    }
}
