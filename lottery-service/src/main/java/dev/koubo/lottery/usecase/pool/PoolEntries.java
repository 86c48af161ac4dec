package dev.koubo.lottery.usecase.pool;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.pool.Applicants;
import dev.koubo.lottery.domain.pool.EntryGroup;
import dev.koubo.lottery.domain.pool.PoolEntry;
import dev.koubo.lottery.domain.proof.EntryLabel;
import dev.koubo.lottery.domain.proof.EntryLine;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps what is known of each application. */
public interface PoolEntries {

    /** The entry, for nobody else to change until the transaction ends; unknown if nothing was heard of it. */
    Uni<PoolEntry> lock(String programme, ApplicationId application);

    Uni<Void> save(PoolEntry entry);

    /** How many applications of a programme have come how far, counted where they are kept. */
    Uni<List<EntryGroup>> groups(String programme);

    /** The first applications, by id, that the freeze waits for. */
    Uni<List<ApplicationId>> unsettled(String programme, int limit);

    /** Gives every entry of a programme to the taker, by application, in batches. */
    Uni<Void> forEach(String programme, Consumer<PoolEntry> taker);

    /** The frozen pool consists of everybody who is approved, which are so many. */
    Uni<Void> pool(String programme, int entries);

    /** The application's line in the frozen pool, if it is in it. */
    Uni<Optional<EntryLine>> pooledLine(ApplicationId application);

    /** Who is behind some labels of the frozen pool. */
    Uni<Applicants> applicants(String programme, Collection<EntryLabel> labels);
}
