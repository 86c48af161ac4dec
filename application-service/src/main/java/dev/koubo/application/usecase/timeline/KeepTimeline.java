package dev.koubo.application.usecase.timeline;

import dev.koubo.application.domain.timeline.Entry;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps what all services tell. */
@ApplicationScoped
public class KeepTimeline {

    private final Transactions transactions;
    private final Timelines timelines;

    KeepTimeline(Transactions transactions, Timelines timelines) {
        this.transactions = transactions;
        this.timelines = timelines;
    }

    public Uni<Void> keep(Entry entry) {
        return transactions.run(() -> timelines.add(entry));
    }
}
