package dev.koubo.lottery.store.pool;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.pool.Applicants;
import dev.koubo.lottery.domain.pool.EntryGroup;
import dev.koubo.lottery.domain.pool.EntryState;
import dev.koubo.lottery.domain.pool.PoolEntry;
import dev.koubo.lottery.domain.proof.EntryLabel;
import dev.koubo.lottery.domain.proof.EntryLine;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.usecase.pool.PoolEntries;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps what is known of each application in PostgreSQL. */
@ApplicationScoped
class PoolEntryStore implements PoolEntries {

    private static final String MAKE = """
            insert into pool_entry (application, programme, eligible, completed, approved, pooled)
            values (:application, :programme, false, false, false, false)
            on conflict do nothing
            """;

    private static final String POOL = """
            update pool_entry set pooled = true
            where programme = :programme and approved and eligible and ending is null and label is not null
            """;

    private static final String GROUPS = """
            select label is not null, eligible, completed, approved, ending, frame, industry, count(*) from pool_entry
            where programme = :programme
            group by label is not null, eligible, completed, approved, ending, frame, industry
            """;

    /** Everything that is neither ended nor ineligible nor approved. */
    private static final String UNSETTLED = """
            select application from pool_entry
            where programme = :programme and ending is null and (label is null or eligible and not approved)
            order by application limit :limit
            """;

    private static final String APPLICANTS = """
            select label, application from pool_entry
            where programme = :programme and pooled and label = any(:labels)
            """;

    private final Mutiny.SessionFactory sessions;

    PoolEntryStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<PoolEntry> lock(String programme, ApplicationId application) {
        return sessions.withSession(session -> session.createNativeQuery(MAKE)
                .setParameter("application", application.value())
                .setParameter("programme", programme)
                .executeUpdate()
                .chain(() -> session.find(PoolEntryRow.class, application.value(), LockModeType.PESSIMISTIC_WRITE))
                .map(PoolEntryRow::toEntry));
    }

    @Override
    public Uni<Void> save(PoolEntry entry) {
        return sessions.withSession(
                session -> session.find(PoolEntryRow.class, entry.application().value())
                        .invoke(row -> row.take(entry))
                        .replaceWithVoid());
    }

    @Override
    public Uni<List<EntryGroup>> groups(String programme) {
        return sessions.withSession(session -> session.createNativeQuery(GROUPS, Object[].class)
                .setParameter("programme", programme)
                .getResultList()
                .map(rows -> rows.stream().map(PoolEntryStore::group).toList()));
    }

    @Override
    public Uni<List<ApplicationId>> unsettled(String programme, int limit) {
        return sessions.withSession(session -> session.createNativeQuery(UNSETTLED, UUID.class)
                .setParameter("programme", programme)
                .setParameter("limit", limit)
                .getResultList()
                .map(found -> found.stream().map(ApplicationId::new).toList()));
    }

    @Override
    public Uni<Void> forEach(String programme, Consumer<PoolEntry> taker) {
        return sessions.withSession(session -> Multi.createBy()
                .repeating()
                .uni(() -> new Batches(session, programme), Batches::next)
                .whilst(batch -> batch.size() == Batches.SIZE)
                .invoke(batch -> batch.forEach(taker))
                .onItem()
                .ignoreAsUni());
    }

    @Override
    public Uni<Void> pool(String programme, int entries) {
        return sessions.withSession(session -> session.createNativeQuery(POOL)
                .setParameter("programme", programme)
                .executeUpdate()
                .invoke(pooled -> {
                    if (pooled != entries) {
                        throw new IllegalStateException(
                                "The pool has %d lines, but %d entries".formatted(entries, pooled));
                    }
                })
                .replaceWithVoid());
    }

    @Override
    public Uni<Optional<EntryLine>> pooledLine(ApplicationId application) {
        return sessions.withSession(session -> session.find(PoolEntryRow.class, application.value())
                .map(row -> Optional.ofNullable(row).flatMap(PoolEntryRow::pooledLine)));
    }

    @Override
    public Uni<Applicants> applicants(String programme, Collection<EntryLabel> labels) {
        return sessions.withSession(session -> session.createNativeQuery(APPLICANTS, Object[].class)
                .setParameter("programme", programme)
                .setParameter("labels", labels.stream().map(EntryLabel::hex).toArray(String[]::new))
                .getResultList()
                .map(rows -> new Applicants(rows.stream()
                        .collect(Collectors.toMap(
                                row -> EntryLabel.fromHex((String) row[0]),
                                row -> new ApplicationId((UUID) row[1]))))));
    }

    private static EntryGroup group(Object[] row) {
        EntryState state = EntryState.of(
                (Boolean) row[0],
                (Boolean) row[1],
                (Boolean) row[2],
                (Boolean) row[3],
                Optional.ofNullable((String) row[4]).map(EntryState::valueOf));
        return new EntryGroup(
                state,
                Optional.ofNullable((String) row[5]).map(Frame::valueOf),
                Optional.ofNullable((String) row[6]),
                (Long) row[7]);
    }
}
