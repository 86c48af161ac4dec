package dev.koubo.application.events;

import dev.koubo.application.domain.programme.ProgrammeId;
import dev.koubo.application.usecase.programme.CloseReception;
import dev.koubo.application.usecase.programme.SeasonTimers;
import dev.koubo.deadlines.DeadlineHandler;
import dev.koubo.deadlines.Timer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Closes the reception when its window ends. */
@ApplicationScoped
class ReceptionDeadline implements DeadlineHandler {

    private final CloseReception closeReception;

    ReceptionDeadline(CloseReception closeReception) {
        this.closeReception = closeReception;
    }

    @Override
    public String type() {
        return SeasonTimers.RECEPTION_CLOSES;
    }

    @Override
    public Uni<Void> due(Timer timer) {
        return closeReception.close(new ProgrammeId(timer.reference()));
    }
}
