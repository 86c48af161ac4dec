package dev.koubo.lottery.store.whatif;

import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.whatif.PoolGroup;
import dev.koubo.lottery.usecase.whatif.WhatIf;
import dev.koubo.lottery.usecase.whatif.WhatIfs;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalLong;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps the log of what was tried out in PostgreSQL. */
@ApplicationScoped
class WhatIfStore implements WhatIfs {

    private static final String CLAIM =
            "select pg_try_advisory_xact_lock(hashtextextended('what-if ' || cast(:programme as text), 0))";

    private static final String POOL = """
            select frame, industry, count(*) from pool_entry where programme = :programme and pooled
            group by frame, industry order by frame, industry
            """;

    private static final String LIST =
            "from WhatIfRow where programme = :programme and number < :before order by number desc";

    private final Mutiny.SessionFactory sessions;

    WhatIfStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Boolean> claim(String programme) {
        return sessions.withSession(session -> session.createNativeQuery(CLAIM, Boolean.class)
                .setParameter("programme", programme)
                .getSingleResult());
    }

    @Override
    public Uni<List<PoolGroup>> pool(String programme) {
        return sessions.withSession(session -> session.createNativeQuery(POOL, Object[].class)
                .setParameter("programme", programme)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new PoolGroup(
                                Frame.valueOf((String) row[0]), (String) row[1], ((Number) row[2]).intValue()))
                        .toList()));
    }

    @Override
    public Uni<WhatIf.Logged> log(WhatIf trial) {
        WhatIfRow row = new WhatIfRow(trial);
        return sessions.withSession(
                session -> session.persist(row).chain(() -> session.flush()).map(_ -> row.toLogged()));
    }

    @Override
    public Uni<List<WhatIf.Logged>> list(String programme, OptionalLong before, int limit) {
        return sessions.withSession(session -> session.createSelectionQuery(LIST, WhatIfRow.class)
                .setParameter("programme", programme)
                .setParameter("before", before.orElse(Long.MAX_VALUE))
                .setMaxResults(limit)
                .getResultList()
                .map(rows -> rows.stream().map(WhatIfRow::toLogged).toList()));
    }
}
