package dev.koubo.scheduling.usecase.briefing;

import dev.koubo.request.Transactions;
import dev.koubo.scheduling.domain.briefing.Briefing;
import dev.koubo.scheduling.domain.briefing.BriefingId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends the registration for a briefing. */
@ApplicationScoped
public class CloseBriefing {

    private final Transactions transactions;
    private final Briefings briefings;
    private final BriefingAnnouncements announcements;

    CloseBriefing(Transactions transactions, Briefings briefings, BriefingAnnouncements announcements) {
        this.transactions = transactions;
        this.briefings = briefings;
        this.announcements = announcements;
    }

    /** Ends it once; a briefing that is closed already stays as it is. */
    public Uni<Void> of(BriefingId id) {
        return transactions.run(() -> briefings
                .lock(id)
                .chain(found ->
                        found.map(this::close).orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Uni<Void> close(Briefing briefing) {
        Briefing.Closed closed = briefing.closed();
        return closed.equals(briefing)
                ? Uni.createFrom().voidItem()
                : briefings.save(closed).chain(() -> announcements.closed(closed));
    }
}
