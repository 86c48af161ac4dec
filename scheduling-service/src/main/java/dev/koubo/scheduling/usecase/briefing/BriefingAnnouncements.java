package dev.koubo.scheduling.usecase.briefing;

import dev.koubo.scheduling.domain.briefing.Briefing;
import dev.koubo.scheduling.domain.briefing.Registration;
import io.smallrye.mutiny.Uni;

/** Tells others of briefings, in the transaction of the change. */
public interface BriefingAnnouncements {

    /** A seat was taken; a briefing that is full by it says so too. */
    Uni<Void> registered(Registration registration, Briefing briefing);

    /** Registration has ended. */
    Uni<Void> closed(Briefing.Closed briefing);
}
