package dev.koubo.application.domain.application;

import dev.koubo.application.domain.Rulebook;
import dev.koubo.application.domain.application.CaseFact.Completed;
import dev.koubo.application.domain.application.CaseFact.Refused;
import dev.koubo.application.domain.programme.Programme;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the screening reports, and what it does to a case. Whatever a case is already past changes nothing. */
public final class Screening {

    private Screening() {}

    public static Optional<Change> attempted(Application application) {
        return Steps.reach(application, Milestone.CONTACTING);
    }

    public static Optional<Change> passed(Application application) {
        return Steps.reach(application, Milestone.LEVEL_OK);
    }

    public static Optional<Change> failed(Application application, Programme programme, Instant at) {
        return Steps.end(application, Exit.REFUSED_LEVEL, at)
                .map(change -> change.and(new Refused(Refused.Stage.LEVEL, at, List.of(Rulebook.R63))))
                .map(change -> Results.afterEnd(change, programme, at));
    }

    /** The application is complete (R66): told once, even if word of a later step came first. */
    public static Optional<Change> termsAccepted(Application application, Instant at) {
        if (application.hasEnded() || application.isComplete()) {
            return Optional.empty();
        }
        Application completed = application.with(
                application.progress().reach(Milestone.COMPLETED),
                application.timing().completed(at));
        return Optional.of(Change.of(completed, new Completed(at)));
    }

    /** Nobody takes part without the terms (R67). */
    public static Optional<Change> termsDeclined(Application application, Programme programme, Instant at) {
        return Steps.end(application, Exit.DECLINED_TERMS, at).map(change -> Results.afterEnd(change, programme, at));
    }

    public static Optional<Change> unreached(Application application, Programme programme, Instant at) {
        return Steps.end(application, Exit.UNREACHED, at).map(change -> Results.afterEnd(change, programme, at));
    }

    /** Tokyo approved (R70); if the list is fixed already, the case stands in it. */
    public static Optional<Change> approved(Application application, Programme programme, Instant at) {
        if (application.hasEnded() || application.timing().approvedAt() != null) {
            return Optional.empty();
        }
        Milestone milestone = programme.season().isFrozen() ? Milestone.IN_POOL : Milestone.APPROVED;
        return Optional.of(Change.of(application.with(
                application.progress().reach(milestone), application.timing().approved(at))));
    }
}
