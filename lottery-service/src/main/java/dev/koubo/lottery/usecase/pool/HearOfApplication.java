package dev.koubo.lottery.usecase.pool;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.pool.EntryFacts;
import dev.koubo.lottery.domain.pool.EntryState;
import dev.koubo.lottery.domain.pool.PoolEntry;
import dev.koubo.lottery.domain.proof.EntryLine;
import dev.koubo.lottery.usecase.redraw.Lotteries;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.UnaryOperator;

/** Takes note of what happens to an application on its way into the pool. */
@ApplicationScoped
public class HearOfApplication {

    private final Transactions transactions;
    private final Lotteries lotteries;
    private final PoolEntries entries;

    HearOfApplication(Transactions transactions, Lotteries lotteries, PoolEntries entries) {
        this.transactions = transactions;
        this.lotteries = lotteries;
        this.entries = entries;
    }

    /** It was submitted. */
    public Uni<Void> submitted(String programme, ApplicationId application, EntryFacts facts) {
        return note(programme, application, entry -> entry.described(facts));
    }

    /** Frame or industry were corrected; after the freeze that changes nothing (R48). */
    public Uni<Void> amended(String programme, ApplicationId application, EntryLine line, String industry) {
        return transactions.run(() -> lotteries
                .shareOrOpen(programme)
                .chain(lottery -> lottery.isFrozen()
                        ? Uni.createFrom().voidItem()
                        : change(programme, application, entry -> entry.amended(line, industry))));
    }

    /** Its terms were accepted. */
    public Uni<Void> completed(String programme, ApplicationId application) {
        return note(programme, application, PoolEntry::complete);
    }

    /** Tokyo approved it. */
    public Uni<Void> approved(String programme, ApplicationId application) {
        return note(programme, application, PoolEntry::approve);
    }

    /** Its screening ended without success. */
    public Uni<Void> turnedDown(String programme, ApplicationId application, EntryState end) {
        return note(programme, application, entry -> entry.end(end));
    }

    private Uni<Void> note(String programme, ApplicationId application, UnaryOperator<PoolEntry> news) {
        return transactions.run(
                () -> lotteries.shareOrOpen(programme).chain(() -> change(programme, application, news)));
    }

    private Uni<Void> change(String programme, ApplicationId application, UnaryOperator<PoolEntry> news) {
        return entries.lock(programme, application).map(news).chain(entries::save);
    }
}
