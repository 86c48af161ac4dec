package dev.koubo.notification.domain;

/** Why a mail did not get through. */
public enum Failure {
    SERVER_REFUSED,
    SERVER_UNREACHABLE,
    /** It was handed over, and came back later. */
    BOUNCED
}
