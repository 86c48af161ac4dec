package dev.koubo.application.domain.programme;

/** Whether forms are received at an instant. */
public enum ReceptionState {
    NOT_YET_OPEN,
    OPEN,
    CLOSED
}
