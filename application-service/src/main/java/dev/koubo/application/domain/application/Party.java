package dev.koubo.application.domain.application;

/** The two who apply together. */
public enum Party {
    COMPANY,
    PARTICIPANT
}
