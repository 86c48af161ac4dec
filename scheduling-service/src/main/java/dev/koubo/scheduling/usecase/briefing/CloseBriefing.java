package dev.koubo.scheduling.usecase.briefing;

import dev.koubo.request.Transactions;
import dev.koubo.scheduling.domain.briefing.Briefing;
import dev.koubo.scheduling.domain.briefing.BriefingId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;

/** Ends the registration for a briefing. */
@ApplicationScoped
public class CloseBriefing {

    private final Transactions transactions;
    private final Briefings briefings;
    private final BriefingAnnouncements announcements;
    private final InstantSource clock;

    CloseBriefing(
            Transactions transactions, Briefings briefings, BriefingAnnouncements announcements, InstantSource clock) {
        this.transactions = transactions;
        this.briefings = briefings;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Ends it once; before its time, or when it has ended already, nothing happens. */
    public Uni<Void> of(BriefingId id) {
        return transactions.run(() -> briefings
                .lock(id)
                .map(found -> found.flatMap(briefing -> briefing.close(clock.instant())))
                .chain(this::keep));
    }

    private Uni<Void> keep(Optional<Briefing.Closed> closed) {
        return closed.map(briefing -> briefings.save(briefing).chain(() -> announcements.closed(briefing)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
