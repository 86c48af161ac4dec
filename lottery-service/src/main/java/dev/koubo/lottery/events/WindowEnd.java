package dev.koubo.lottery.events;

import dev.koubo.deadlines.DeadlineHandler;
import dev.koubo.deadlines.Timer;
import dev.koubo.lottery.usecase.redraw.LookAfterSeats;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The common withdrawal window of a programme has ended. */
@ApplicationScoped
class WindowEnd implements DeadlineHandler {

    private final LookAfterSeats lookAfterSeats;

    WindowEnd(LookAfterSeats lookAfterSeats) {
        this.lookAfterSeats = lookAfterSeats;
    }

    @Override
    public String type() {
        return RedrawDeadlines.WINDOW;
    }

    @Override
    public Uni<Void> due(Timer timer) {
        return lookAfterSeats.now(timer.reference());
    }
}
