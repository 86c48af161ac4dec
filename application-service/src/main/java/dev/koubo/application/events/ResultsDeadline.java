package dev.koubo.application.events;

import dev.koubo.application.domain.programme.ProgrammeId;
import dev.koubo.application.usecase.programme.SeasonTimers;
import dev.koubo.application.usecase.programme.WatchResults;
import dev.koubo.deadlines.DeadlineHandler;
import dev.koubo.deadlines.Timer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks, when the results were to be told, whether they were. */
@ApplicationScoped
class ResultsDeadline implements DeadlineHandler {

    private final WatchResults watchResults;

    ResultsDeadline(WatchResults watchResults) {
        this.watchResults = watchResults;
    }

    @Override
    public String type() {
        return SeasonTimers.RESULTS_DUE;
    }

    @Override
    public Uni<Void> due(Timer timer) {
        return watchResults.due(new ProgrammeId(timer.reference()));
    }
}
