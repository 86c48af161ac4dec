package dev.koubo.notification.domain;

import java.time.Instant;

/** A session's survey, open until {@code dueAt}. */
public record Survey(ProgrammeId programme, int session, Instant opensAt, Instant dueAt) {

    /** Whether a reminder can still be of use. */
    public boolean isOpen(Instant now) {
        return !now.isAfter(dueAt);
    }
}
