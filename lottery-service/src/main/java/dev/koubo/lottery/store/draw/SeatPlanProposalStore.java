package dev.koubo.lottery.store.draw;

import dev.koubo.lottery.domain.plan.SeatPlanProposal;
import dev.koubo.lottery.usecase.draw.SeatPlanProposals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps the proposals in PostgreSQL. */
@ApplicationScoped
class SeatPlanProposalStore implements SeatPlanProposals {

    private final Mutiny.SessionFactory sessions;

    SeatPlanProposalStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<List<SeatPlanProposal>> of(String programme, int draw) {
        return sessions.withSession(session -> session.createSelectionQuery(
                        SeatPlanProposalRow.ALL, SeatPlanProposalRow.class)
                .setParameter("draws", List.of(DrawRow.id(programme, draw)))
                .getResultList()
                .map(rows -> rows.stream().map(SeatPlanProposalRow::toProposal).toList()));
    }

    @Override
    public Uni<Void> add(String programme, int draw, SeatPlanProposal proposed) {
        return sessions.withSession(
                session -> session.persist(new SeatPlanProposalRow(DrawRow.id(programme, draw), proposed)));
    }

    @Override
    public Uni<Void> save(String programme, int draw, SeatPlanProposal ruled) {
        SeatPlanProposalRow.Key key = new SeatPlanProposalRow.Key(DrawRow.id(programme, draw), ruled.number());
        return sessions.withSession(session -> session.find(SeatPlanProposalRow.class, key)
                .invoke(row -> row.take(ruled.ruling().orElseThrow()))
                .replaceWithVoid());
    }
}
