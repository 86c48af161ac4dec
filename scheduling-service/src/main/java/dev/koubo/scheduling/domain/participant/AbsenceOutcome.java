package dev.koubo.scheduling.domain.participant;

/** How a missed session is handled. */
public enum AbsenceOutcome {
    SUBSTITUTE,
    ONLINE,
    MATERIALS,
    EXCUSED,
    NONE
}
