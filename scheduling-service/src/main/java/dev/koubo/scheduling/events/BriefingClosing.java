package dev.koubo.scheduling.events;

import dev.koubo.deadlines.DeadlineHandler;
import dev.koubo.deadlines.Timer;
import dev.koubo.scheduling.domain.briefing.BriefingId;
import dev.koubo.scheduling.usecase.briefing.CloseBriefing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends the registration for a briefing when its day begins. */
@ApplicationScoped
class BriefingClosing implements DeadlineHandler {

    static final String TYPE = "briefing-closing";

    private final CloseBriefing close;

    BriefingClosing(CloseBriefing close) {
        this.close = close;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Uni<Void> due(Timer timer) {
        return close.of(BriefingId.parse(timer.reference()));
    }
}
