package dev.koubo.lottery.usecase.redraw;

import dev.koubo.lottery.domain.pool.FrozenList;
import dev.koubo.lottery.domain.pool.FrozenPool;
import dev.koubo.lottery.domain.proof.EntryList;
import dev.koubo.lottery.domain.redraw.Lottery;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Keeps the lottery of each programme. Whoever changes a draw, a selection or the journal locks it first. */
public interface Lotteries {

    /** The lottery, for nobody else to change until the transaction ends. */
    Uni<Optional<Lottery>> lock(String programme);

    /** As {@link #lock}; made if nothing is known of the programme yet. */
    Uni<Lottery> lockOrOpen(String programme);

    /** The lottery, for others to share but not to change; made if nothing is known of the programme yet. */
    Uni<Lottery> shareOrOpen(String programme);

    /** For reading; an open one if nothing but the programme is known. */
    Uni<Optional<Lottery>> find(String programme);

    /** Saves what was locked. */
    Uni<Void> save(Lottery lottery);

    /** Fixes the pool for good. */
    Uni<Void> freeze(Lottery frozen, FrozenPool pool);

    /** What is said of the frozen list, without reading it. */
    Uni<Optional<FrozenList>> frozen(String programme);

    /** The frozen list. */
    Uni<Optional<EntryList>> list(String programme);
}
