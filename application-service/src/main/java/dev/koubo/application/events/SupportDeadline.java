package dev.koubo.application.events;

import dev.koubo.application.domain.programme.ProgrammeId;
import dev.koubo.application.usecase.application.EndSupport;
import dev.koubo.application.usecase.programme.SeasonTimers;
import dev.koubo.deadlines.DeadlineHandler;
import dev.koubo.deadlines.Timer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends the support after its last day. */
@ApplicationScoped
class SupportDeadline implements DeadlineHandler {

    private final EndSupport endSupport;

    SupportDeadline(EndSupport endSupport) {
        this.endSupport = endSupport;
    }

    @Override
    public String type() {
        return SeasonTimers.SUPPORT_ENDS;
    }

    @Override
    public Uni<Void> due(Timer timer) {
        return endSupport.end(new ProgrammeId(timer.reference()));
    }
}
