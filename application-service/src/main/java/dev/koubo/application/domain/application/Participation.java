package dev.koubo.application.domain.application;

import dev.koubo.application.domain.application.CaseFact.Confirmed;
import dev.koubo.application.domain.application.CaseFact.ParticipationEnded;
import dev.koubo.application.domain.application.CaseFact.ParticipationEnded.Cause;
import java.time.Instant;
import java.util.Optional;

/** From the fixed list to the last day of support, as draw, consent and scheduling report it. */
public final class Participation {

    private Participation() {}

    /** The list is fixed with this approved application in it. */
    public static Optional<Change> listed(Application application) {
        return application.timing().approvedAt() == null
                ? Optional.empty()
                : Steps.reach(application, Milestone.IN_POOL);
    }

    public static Optional<Change> intentConfirmed(Application application) {
        return Steps.reach(application, Milestone.INTENT_CONFIRMED);
    }

    /** The selection lapsed with Tokyo's approval (R99). */
    public static Optional<Change> lapsed(Application application, Instant at) {
        return Steps.end(application, Exit.LAPSED, at);
    }

    public static Optional<Change> formsSent(Application application) {
        return Steps.reach(application, Milestone.FORMS_SENT);
    }

    /** Both forms are complete (R103): told once. */
    public static Optional<Change> confirmed(Application application, Evidence evidence, Instant at) {
        if (application.hasEnded() || application.timing().confirmedAt() != null) {
            return Optional.empty();
        }
        Application confirmed = application.with(
                application.progress().reach(Milestone.CONFIRMED),
                application.timing().confirmed(at));
        return Optional.of(Change.of(confirmed, new Confirmed(at, evidence)));
    }

    /** The company was in a session or was visited. */
    public static Optional<Change> active(Application application) {
        return Steps.reach(application, Milestone.ACTIVE);
    }

    /** Support is over (R2). */
    public static Optional<Change> finished(Application application, Instant at) {
        return application.timing().confirmedAt() == null
                ? Optional.empty()
                : Steps.end(application, Exit.FINISHED, at)
                        .map(change -> change.and(new ParticipationEnded(Cause.SUPPORT_ENDED, at)));
    }
}
