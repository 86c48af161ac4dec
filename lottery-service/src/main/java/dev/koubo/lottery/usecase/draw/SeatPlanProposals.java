package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.plan.SeatPlanProposal;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Keeps what was proposed for the seats of a draw, with who proposed and who ruled. */
public interface SeatPlanProposals {

    /** All proposals for a draw, in order. */
    Uni<List<SeatPlanProposal>> of(String programme, int draw);

    Uni<Void> add(String programme, int draw, SeatPlanProposal proposed);

    /** Keeps the ruling. */
    Uni<Void> save(String programme, int draw, SeatPlanProposal ruled);
}
