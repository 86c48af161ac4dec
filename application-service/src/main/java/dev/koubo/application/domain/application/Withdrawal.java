package dev.koubo.application.domain.application;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.Refusal;
import dev.koubo.application.domain.application.CaseFact.ParticipationEnded;
import dev.koubo.application.domain.application.CaseFact.ParticipationEnded.Cause;
import dev.koubo.application.domain.application.CaseFact.Withdrawn;
import dev.koubo.application.domain.application.CaseFact.Withdrawn.Stage;
import java.time.Instant;
import java.util.Optional;

/** Gives an application up: here before the selection, at the draw once it has selected the company (R89, R98). */
public final class Withdrawal {

    private Withdrawal() {}

    /** Who has not been selected withdraws here; a result that was told already makes no difference to the right. */
    public static Decision<Change> decide(Application application, Instant now) {
        return switch (application.progress()) {
            case Progress.Ended ended -> Decision.refuse(Refusal.ALREADY_ENDED);
            case Progress.Underway underway ->
                underway.hasReached(Milestone.SELECTED)
                        ? Decision.refuse(Refusal.WITHDRAW_AT_THE_SELECTION)
                        : Decision.accept(end(application, Exit.WITHDRAWN, stage(application), now));
        };
    }

    /** The draw reports that a selected company declined. */
    public static Optional<Change> declined(Application application, boolean late, Instant at) {
        if (application.hasEnded()) {
            return Optional.empty();
        }
        Change change = late
                ? end(application, Exit.WITHDRAWN_LATE, Stage.LATE, at)
                : end(application, Exit.WITHDRAWN, Stage.AFTER_RESULT, at);
        return Optional.of(application.takesPart() ? change.and(new ParticipationEnded(Cause.WITHDRAWN, at)) : change);
    }

    private static Stage stage(Application application) {
        return application.result() == null ? Stage.BEFORE_RESULT : Stage.AFTER_RESULT;
    }

    private static Change end(Application application, Exit exit, Stage stage, Instant at) {
        return Change.of(application.with(application.progress().end(exit, at)), new Withdrawn(stage, at));
    }
}
