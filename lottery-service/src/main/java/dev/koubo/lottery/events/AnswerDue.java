package dev.koubo.lottery.events;

import dev.koubo.deadlines.DeadlineHandler;
import dev.koubo.deadlines.Timer;
import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.usecase.selection.WatchSilence;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The withdrawal window of a company has ended. */
@ApplicationScoped
class AnswerDue implements DeadlineHandler {

    private final WatchSilence watch;

    AnswerDue(WatchSilence watch) {
        this.watch = watch;
    }

    @Override
    public String type() {
        return SilenceDeadlines.ANSWER;
    }

    @Override
    public Uni<Void> due(Timer timer) {
        return watch.windowEnded(ApplicationId.parse(timer.reference()));
    }
}
