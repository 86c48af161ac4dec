package dev.koubo.notification.domain;

/** Why a mail could not be handed over. */
public enum Failure {
    SERVER_REFUSED,
    SERVER_UNREACHABLE
}
