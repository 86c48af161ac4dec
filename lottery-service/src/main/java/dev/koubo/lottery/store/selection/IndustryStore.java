package dev.koubo.lottery.store.selection;

import dev.koubo.lottery.domain.pool.IndustryCount;
import dev.koubo.lottery.usecase.pool.Industries;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Counts entries and selections in PostgreSQL. */
@ApplicationScoped
class IndustryStore implements Industries {

    private static final String COUNTS = """
            select entry.industry, count(*), count(selection.application)
            from pool_entry entry left join selection on selection.application = entry.application
            where entry.programme = :programme and entry.pooled
            group by entry.industry order by entry.industry
            """;

    private final Mutiny.SessionFactory sessions;

    IndustryStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<List<IndustryCount>> of(String programme) {
        return sessions.withSession(session -> session.createNativeQuery(COUNTS, Object[].class)
                .setParameter("programme", programme)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new IndustryCount(
                                Optional.of((String) row[0]),
                                ((Number) row[1]).intValue(),
                                ((Number) row[2]).intValue()))
                        .toList()));
    }
}
