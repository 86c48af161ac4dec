package dev.koubo.application.domain.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant is told at the end (R85).
 *
 * @param draw number of the draw that decided; null when none did
 * @param movedUp whether a redraw selected a company that had been told it was not selected
 */
public record Result(Kind kind, @Nullable Integer draw, boolean movedUp, Instant decidedAt) {

    /** Which result it is. */
    public enum Kind {
        SELECTED,
        NOT_SELECTED,
        REFUSED_ELIGIBILITY,
        REFUSED_LEVEL,
        DECLINED_TERMS,
        UNREACHED
    }
}
