package dev.koubo.application.domain.application;

import dev.koubo.application.domain.application.Result.Kind;
import java.util.Optional;

/** How a case can end. */
public enum Exit {
    REFUSED_ELIGIBILITY,
    REFUSED_LEVEL,
    DECLINED_TERMS,
    UNREACHED,
    EXCLUDED_FALSE,
    ASKED_TO_WITHDRAW,
    WITHDRAWN,
    WITHDRAWN_LATE,
    LAPSED,
    FINISHED;

    /** Whether the company may apply again while forms are received (R40). */
    public boolean freesCompany() {
        return switch (this) {
            case WITHDRAWN, REFUSED_ELIGIBILITY -> true;
            case REFUSED_LEVEL, DECLINED_TERMS, UNREACHED, EXCLUDED_FALSE, ASKED_TO_WITHDRAW, WITHDRAWN_LATE -> false;
            case LAPSED, FINISHED -> false;
        };
    }

    /** The result that is told to an applicant whose case ended before the draw (R85). */
    public Optional<Kind> result() {
        return switch (this) {
            case REFUSED_ELIGIBILITY -> Optional.of(Kind.REFUSED_ELIGIBILITY);
            case REFUSED_LEVEL -> Optional.of(Kind.REFUSED_LEVEL);
            case DECLINED_TERMS -> Optional.of(Kind.DECLINED_TERMS);
            case UNREACHED -> Optional.of(Kind.UNREACHED);
            case EXCLUDED_FALSE, ASKED_TO_WITHDRAW, WITHDRAWN, WITHDRAWN_LATE, LAPSED, FINISHED -> Optional.empty();
        };
    }
}
