package dev.koubo.notification.domain.desk;

/** How far a call has come. */
public enum CallState {
    OPEN,
    DONE,
    NOT_NEEDED
}
