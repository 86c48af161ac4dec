package dev.koubo.notification.usecase;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.CommittedDraw;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * Owes the manifest of each committed draw to everybody whom it is about, so that an organiser cannot show different ones
 * to different people (R81). News of the applications and of the draw add up to the same in whatever order they come.
 */
@ApplicationScoped
public class FollowPool {

    private final Transactions transactions;
    private final Pool pool;
    private final InstantSource clock;

    FollowPool(Transactions transactions, Pool pool, InstantSource clock) {
        this.transactions = transactions;
        this.pool = pool;
        this.clock = clock;
    }

    public Uni<Void> approved(AboutId application, ProgrammeId programme, Instant at) {
        return settle(application, () -> pool.approved(application, programme, at));
    }

    /** It was withdrawn or excluded. */
    public Uni<Void> left(AboutId application, ProgrammeId programme, Instant at) {
        return settle(application, () -> pool.left(application, programme, at));
    }

    public Uni<Void> selected(AboutId application, ProgrammeId programme, int draw) {
        return settle(application, () -> pool.selected(application, programme, draw));
    }

    public Uni<Void> committed(CommittedDraw draw) {
        return transactions.run(() -> pool.committed(draw).chain(() -> pool.oweManifest(draw, clock.instant())));
    }

    private Uni<Void> settle(AboutId application, Supplier<Uni<Void>> news) {
        return transactions.run(() -> news.get().chain(() -> pool.settleManifests(application, clock.instant())));
    }
}
