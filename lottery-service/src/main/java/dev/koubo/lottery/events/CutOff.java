package dev.koubo.lottery.events;

import dev.koubo.deadlines.DeadlineHandler;
import dev.koubo.deadlines.Timer;
import dev.koubo.lottery.usecase.redraw.LookAfterSeats;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The last day for redraws of a programme is over. */
@ApplicationScoped
class CutOff implements DeadlineHandler {

    private final LookAfterSeats lookAfterSeats;

    CutOff(LookAfterSeats lookAfterSeats) {
        this.lookAfterSeats = lookAfterSeats;
    }

    @Override
    public String type() {
        return RedrawDeadlines.CUT_OFF;
    }

    @Override
    public Uni<Void> due(Timer timer) {
        return lookAfterSeats.now(timer.reference());
    }
}
