package dev.koubo.lottery.store.redraw;

import dev.koubo.lottery.domain.pool.FrozenList;
import dev.koubo.lottery.domain.pool.FrozenPool;
import dev.koubo.lottery.domain.proof.EntryLine;
import dev.koubo.lottery.domain.proof.EntryList;
import dev.koubo.lottery.domain.proof.EntryListBuilder;
import dev.koubo.lottery.domain.proof.Sha256;
import dev.koubo.lottery.domain.redraw.Lottery;
import dev.koubo.lottery.store.file.FileParts;
import dev.koubo.lottery.usecase.redraw.Lotteries;
import dev.koubo.request.Workers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps the lottery of each programme in PostgreSQL. */
@ApplicationScoped
class LotteryStore implements Lotteries {

    private static final String MAKE = """
            insert into lottery (programme, version, required_draw, unfilled) values (:programme, 0, 0, 0)
            on conflict do nothing
            """;

    private static final String KNOWN =
            "select count(*) from programme where id = :programme and definition is not null";

    /** The hash of a list that a process of the version before froze is computed in the database. */
    private static final String FROZEN = """
            select coalesce(list_sha256,
                       (select encode(sha256(string_agg(content, '' order by part)), 'hex') from file_part where file = :file)),
                   (select coalesce(sum(octet_length(content)), 0) / :line from file_part where file = :file)
            from lottery where programme = :programme and frozen_at is not null
            """;

    private final Mutiny.SessionFactory sessions;
    private final FileParts files;
    private final Workers workers;

    LotteryStore(Mutiny.SessionFactory sessions, FileParts files, Workers workers) {
        this.sessions = sessions;
        this.files = files;
        this.workers = workers;
    }

    @Override
    public Uni<Optional<Lottery>> lock(String programme) {
        return found(programme, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Uni<Lottery> lockOrOpen(String programme) {
        return make(programme).chain(() -> lock(programme)).map(Optional::orElseThrow);
    }

    @Override
    public Uni<Lottery> shareOrOpen(String programme) {
        return make(programme)
                .chain(() -> found(programme, LockModeType.PESSIMISTIC_READ))
                .map(Optional::orElseThrow);
    }

    @Override
    public Uni<Optional<Lottery>> find(String programme) {
        return found(programme, LockModeType.NONE)
                .chain(lottery -> lottery.isPresent() ? Uni.createFrom().item(lottery) : ofKnown(programme));
    }

    @Override
    public Uni<Void> save(Lottery lottery) {
        return sessions.withSession(session -> session.find(LotteryRow.class, lottery.programme())
                .invoke(row -> row.take(lottery))
                .replaceWithVoid());
    }

    @Override
    public Uni<Void> freeze(Lottery frozen, FrozenPool pool) {
        return sessions.withSession(session -> session.find(LotteryRow.class, frozen.programme())
                .invoke(row -> row.take(frozen))
                .invoke(row -> row.take(pool))
                .chain(() -> files.write(pool(frozen.programme()), pool.list())));
    }

    @Override
    public Uni<Optional<FrozenList>> frozen(String programme) {
        return sessions.withSession(session -> session.createNativeQuery(FROZEN, Object[].class)
                .setParameter("file", pool(programme))
                .setParameter("line", EntryLine.BYTES + 1)
                .setParameter("programme", programme)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row)
                        .map(found ->
                                new FrozenList(Sha256.fromHex((String) found[0]), ((Number) found[1]).intValue()))));
    }

    @Override
    public Uni<Optional<EntryList>> list(String programme) {
        EntryListBuilder list = new EntryListBuilder(1_024);
        return find(programme)
                .chain(lottery -> lottery.filter(Lottery::isFrozen)
                        .map(_ -> files.read(pool(programme), list::read)
                                .chain(() -> workers.compute(list::buildCanonical))
                                .map(Optional::of))
                        .orElse(Uni.createFrom().item(Optional.empty())));
    }

    private static String pool(String programme) {
        return programme + "/pool/list.txt";
    }

    private Uni<Optional<Lottery>> found(String programme, LockModeType lock) {
        return sessions.withSession(session -> session.find(LotteryRow.class, programme, lock)
                .map(row -> Optional.ofNullable(row).map(LotteryRow::toLottery)));
    }

    private Uni<Optional<Lottery>> ofKnown(String programme) {
        return sessions.withSession(session -> session.createNativeQuery(KNOWN, Long.class)
                .setParameter("programme", programme)
                .getSingleResult()
                .map(known -> known == 0 ? Optional.empty() : Optional.of(Lottery.open(programme))));
    }

    private Uni<Integer> make(String programme) {
        return sessions.withSession(session -> session.createNativeQuery(MAKE)
                .setParameter("programme", programme)
                .executeUpdate());
    }
}
