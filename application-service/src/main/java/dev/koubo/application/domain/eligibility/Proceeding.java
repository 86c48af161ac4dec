package dev.koubo.application.domain.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proceeding that makes the continuity of the business doubtful (R26).
 *
 * @param planApprovedOn when the plan of a rehabilitation or reorganisation was approved, if it was
 */
public record Proceeding(Kind kind, @Nullable LocalDate planApprovedOn) {

    /** Which proceeding it is. */
    public enum Kind {
        REHABILITATION,
        REORGANISATION,
        BANKRUPTCY,
        PRIVATE_WORKOUT,
        CONTINUITY_DOUBT
    }

    /** An approved plan lifts the doubt (R27); a bankruptcy or a private work-out has none. */
    public boolean isSettled() {
        return switch (kind) {
            case REHABILITATION, REORGANISATION -> planApprovedOn != null;
            case BANKRUPTCY, PRIVATE_WORKOUT, CONTINUITY_DOUBT -> false;
        };
    }
}
