package dev.koubo.screening.domain;

import java.time.Instant;

/**
 * Why a case ended before its answers were in or approved.
 *
 * @param by subject of the person, or what else closed it
 */
public record Closing(Reason reason, Instant at, String by) {

    /** What ended the case. */
    public enum Reason {
        UNREACHED,
        WITHDRAWN,
        EXCLUDED
    }
}
