package dev.koubo.scheduling.domain.programme;

/** Where a session is held. */
public enum SessionMode {
    ONSITE,
    ONLINE
}
