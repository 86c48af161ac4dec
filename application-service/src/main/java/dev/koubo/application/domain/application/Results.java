package dev.koubo.application.domain.application;

import dev.koubo.application.domain.application.CaseFact.ResultDecided;
import dev.koubo.application.domain.application.Result.Kind;
import dev.koubo.application.domain.programme.Programme;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells every applicant its result exactly once, and once more who is moved up by a redraw (R85). */
public final class Results {

    private Results() {}

    public static Optional<Change> selected(Application application, Programme programme, int draw, Instant at) {
        if (application.hasEnded() || isSelected(application)) {
            return Optional.empty();
        }
        boolean movedUp = application.result() != null;
        return drawn(application, programme, Milestone.SELECTED, new Result(Kind.SELECTED, draw, movedUp, at));
    }

    public static Optional<Change> notSelected(Application application, Programme programme, int draw, Instant at) {
        if (application.hasEnded() || application.result() != null) {
            return Optional.empty();
        }
        return drawn(application, programme, Milestone.NOT_SELECTED, new Result(Kind.NOT_SELECTED, draw, false, at));
    }

    /** The result of a case that ended before the draw, once results are told. */
    public static Optional<Change> withoutDraw(Application application, Programme programme, Instant at) {
        Change ended = new Change(application, List.of());
        Change told = afterEnd(ended, programme, at);
        return told.facts().isEmpty() ? Optional.empty() : Optional.of(told);
    }

    /** Adds the result to the end of a case; before results are told it waits for the approval of the draw. */
    static Change afterEnd(Change change, Programme programme, Instant at) {
        Application ended = change.after();
        return undrawnKind(ended)
                .filter(kind -> programme.season().hasResults() && ended.result() == null)
                .map(kind -> new Result(kind, null, false, at))
                .map(result -> new Change(ended.with(ended.progress(), result), change.facts())
                        .and(new ResultDecided(result, programme.definition().redrawUntil())))
                .orElse(change);
    }

    private static Optional<Kind> undrawnKind(Application application) {
        return switch (application.progress()) {
            case Progress.Underway underway -> Optional.empty();
            case Progress.Ended ended -> ended.exit().result();
        };
    }

    private static Optional<Change> drawn(
            Application application, Programme programme, Milestone milestone, Result result) {
        Application told = application.with(application.progress().reach(milestone), result);
        return Optional.of(
                Change.of(told, new ResultDecided(result, programme.definition().redrawUntil())));
    }

    private static boolean isSelected(Application application) {
        Result result = application.result();
        return result != null && result.kind() == Kind.SELECTED;
    }
}
