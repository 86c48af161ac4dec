package dev.koubo.lottery.events;

import dev.koubo.deadlines.DeadlineHandler;
import dev.koubo.deadlines.Timer;
import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.usecase.selection.WatchSilence;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The forms of a company are due. */
@ApplicationScoped
class FormsDue implements DeadlineHandler {

    private final WatchSilence watch;

    FormsDue(WatchSilence watch) {
        this.watch = watch;
    }

    @Override
    public String type() {
        return SilenceDeadlines.FORMS;
    }

    @Override
    public Uni<Void> due(Timer timer) {
        return watch.formsDue(ApplicationId.parse(timer.reference()));
    }
}
