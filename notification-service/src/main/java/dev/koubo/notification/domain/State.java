package dev.koubo.notification.domain;

/** How far a notice has come; PENDING is every one that is still to be sent, whatever it waits for. */
public enum State {
    PENDING,
    SENT,
    ARRIVED,
    FAILED
}
