package dev.koubo.lottery.events;

import dev.koubo.deadlines.DeadlineHandler;
import dev.koubo.deadlines.Timer;
import dev.koubo.lottery.usecase.draw.EndRedraws;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The last day for redraws of a programme is over. */
@ApplicationScoped
class CutOff implements DeadlineHandler {

    private final EndRedraws endRedraws;

    CutOff(EndRedraws endRedraws) {
        this.endRedraws = endRedraws;
    }

    @Override
    public String type() {
        return RedrawDeadlines.CUT_OFF;
    }

    @Override
    public Uni<Void> due(Timer timer) {
        return endRedraws.of(timer.reference());
    }
}
