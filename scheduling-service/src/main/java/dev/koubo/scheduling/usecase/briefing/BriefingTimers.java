package dev.koubo.scheduling.usecase.briefing;

import dev.koubo.scheduling.domain.briefing.Briefing;
import io.smallrye.mutiny.Uni;

/** Wakes the service when registration for a briefing is to end. */
public interface BriefingTimers {

    /** Sets or moves the timer, in the transaction of the change. */
    Uni<Void> closes(Briefing briefing);
}
