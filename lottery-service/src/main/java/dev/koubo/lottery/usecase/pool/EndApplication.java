package dev.koubo.lottery.usecase.pool;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.pool.EntryState;
import dev.koubo.lottery.domain.proof.Departure;
import dev.koubo.lottery.domain.proof.DepartureReason;
import dev.koubo.lottery.usecase.redraw.Departures;
import dev.koubo.lottery.usecase.redraw.Lotteries;
import dev.koubo.lottery.usecase.selection.LeaveProgramme;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Hears that an application was withdrawn or excluded. Before the freeze it stays out of the pool; after it the entry
 * stays in its list, the journal tells that it left, and a seat becomes free (R71, R80, R90).
 */
@ApplicationScoped
public class EndApplication {

    private final Transactions transactions;
    private final Lotteries lotteries;
    private final PoolEntries entries;
    private final LeaveProgramme leaveProgramme;
    private final Departures departures;

    EndApplication(
            Transactions transactions,
            Lotteries lotteries,
            PoolEntries entries,
            LeaveProgramme leaveProgramme,
            Departures departures) {
        this.transactions = transactions;
        this.lotteries = lotteries;
        this.entries = entries;
        this.leaveProgramme = leaveProgramme;
        this.departures = departures;
    }

    public Uni<Void> withdrawn(String programme, ApplicationId application, Instant at) {
        return end(programme, application, EntryState.WITHDRAWN, DepartureReason.WITHDRAWN, at);
    }

    public Uni<Void> excluded(String programme, ApplicationId application, Instant at) {
        return end(programme, application, EntryState.EXCLUDED, DepartureReason.EXCLUDED, at);
    }

    private Uni<Void> end(
            String programme, ApplicationId application, EntryState end, DepartureReason reason, Instant at) {
        return transactions.run(() -> lotteries
                .lockOrOpen(programme)
                .chain(() -> entries.lock(programme, application))
                .chain(entry -> entries.save(entry.end(end)))
                .chain(() -> leaveProgramme.with(application, reason, at))
                .chain(hadSeat ->
                        hadSeat ? Uni.createFrom().voidItem() : leavePool(programme, application, reason, at)));
    }

    private Uni<Void> leavePool(String programme, ApplicationId application, DepartureReason reason, Instant at) {
        return entries.pooledLine(application)
                .chain(line -> line.map(pooled -> departures
                                .add(programme, new Departure(at, reason, pooled))
                                .replaceWithVoid())
                        .orElse(Uni.createFrom().voidItem()));
    }
}
