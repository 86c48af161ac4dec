package dev.koubo.lottery.store.pool;

import dev.koubo.lottery.domain.pool.PoolEntry;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads the entries of a programme batch by batch. A row leaves the session as soon as it is read. */
final class Batches {

    static final int SIZE = 5_000;

    private static final String NEXT =
            "from PoolEntryRow where programme = :programme and application > :after order by application";

    private final Mutiny.Session session;
    private final String programme;
    private UUID after = new UUID(0, 0);

    Batches(Mutiny.Session session, String programme) {
        this.session = session;
        this.programme = programme;
    }

    Uni<List<PoolEntry>> next() {
        return session.createSelectionQuery(NEXT, PoolEntryRow.class)
                .setParameter("programme", programme)
                .setParameter("after", after)
                .setMaxResults(SIZE)
                .setReadOnly(true)
                .getResultList()
                .map(this::take);
    }

    private List<PoolEntry> take(List<PoolEntryRow> rows) {
        rows.forEach(session::detach);
        List<PoolEntry> entries = rows.stream().map(PoolEntryRow::toEntry).toList();
        after = entries.isEmpty() ? after : entries.getLast().application().value();
        return entries;
    }
}
