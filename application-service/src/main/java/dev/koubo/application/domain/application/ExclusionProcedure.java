package dev.koubo.application.domain.application;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.Refusal;
import dev.koubo.application.domain.application.CaseFact.Excluded;
import dev.koubo.application.domain.application.CaseFact.ParticipationEnded;
import dev.koubo.application.domain.application.CaseFact.ParticipationEnded.Cause;
import java.time.Instant;

/** Excludes an applicant at any time (R71, R72, R115): one person proposes, another decides. */
public final class ExclusionProcedure {

    private ExclusionProcedure() {}

    public static Decision<Change> propose(Application application, Exclusion proposal) {
        if (application.hasEnded()) {
            return Decision.refuse(Refusal.ALREADY_ENDED);
        }
        return application.exclusion() != null
                ? Decision.refuse(Refusal.EXCLUSION_ALREADY_PROPOSED)
                : Decision.accept(Change.of(application.with(proposal)));
    }

    /**
     * Puts a proposal into effect.
     *
     * @param decidedBy subject of the person who decides
     */
    public static Decision<Change> decide(Application application, String decidedBy, Instant now) {
        Exclusion proposal = application.exclusion();
        if (application.hasEnded()) {
            return Decision.refuse(Refusal.ALREADY_ENDED);
        }
        if (proposal == null) {
            return Decision.refuse(Refusal.EXCLUSION_NOT_PROPOSED);
        }
        if (proposal.proposedBy().equals(decidedBy)) {
            return Decision.refuse(Refusal.EXCLUSION_NEEDS_TWO_PERSONS);
        }
        Progress ended = application.progress().end(proposal.ground().exit(), now);
        Change change = Change.of(application.with(ended), new Excluded(proposal.ground(), now));
        return Decision.accept(
                application.takesPart() ? change.and(new ParticipationEnded(Cause.EXCLUDED, now)) : change);
    }
}
