package dev.koubo.screening.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a stage rests on, laid out flat; together with the calls it says which stage it is. */
public record Evidence(
        @Nullable LevelCheck level,
        @Nullable Explanation terms,
        @Nullable Approval approval,
        @Nullable Closing closing) {

    /** What has been gathered until the stage. */
    public static Evidence of(Stage stage) {
        return switch (stage) {
            case Stage.Contacting _, Stage.Reached _ -> new Evidence(null, null, null, null);
            case Stage.LevelConfirmed(var level) -> new Evidence(level, null, null, null);
            case Stage.LevelNotMet(var level) -> new Evidence(level, null, null, null);
            case Stage.Accepted(var level, var terms) -> new Evidence(level, terms, null, null);
            case Stage.Declined(var level, var terms) -> new Evidence(level, terms, null, null);
            case Stage.Approved(var level, var terms, var approval) -> new Evidence(level, terms, approval, null);
            case Stage.Closed(var closing, var before) -> of(before).closedBy(closing);
        };
    }

    /** The stage that was reached with this evidence and these calls. */
    public Stage stage(List<Attempt> attempts) {
        Stage before = stageBeforeClosing(attempts);
        return closing == null ? before : new Stage.Closed(closing, before);
    }

    private Stage stageBeforeClosing(List<Attempt> attempts) {
        if (level == null) {
            return attempts.stream().anyMatch(Attempt::reached) ? new Stage.Reached() : new Stage.Contacting();
        }
        if (terms == null) {
            return new Stage.Reached().confirmed(level);
        }
        if (approval != null) {
            return new Stage.Approved(level, terms, approval);
        }
        return new Stage.LevelConfirmed(level).answered(terms);
    }

    private Evidence closedBy(Closing end) {
        return new Evidence(level, terms, approval, end);
    }
}
