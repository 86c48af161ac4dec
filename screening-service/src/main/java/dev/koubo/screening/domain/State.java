package dev.koubo.screening.domain;

/** The name of a {@link Stage}, for lists and filters. */
public enum State {
    CONTACTING,
    REACHED,
    LEVEL_OK,
    ACCEPTED,
    APPROVED,
    LEVEL_NOT_MET,
    DECLINED,
    UNREACHED,
    WITHDRAWN,
    EXCLUDED
}
