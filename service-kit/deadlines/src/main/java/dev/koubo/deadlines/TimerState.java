package dev.koubo.deadlines;

import java.time.Instant;

/** Whether a live timer should have fired by now. */
public enum TimerState {
    OVERDUE,
    PENDING;

    static TimerState of(Timer timer, Instant now) {
        return timer.dueAt().isAfter(now) ? PENDING : OVERDUE;
    }
}
