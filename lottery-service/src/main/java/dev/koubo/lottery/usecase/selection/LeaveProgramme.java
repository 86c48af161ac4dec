package dev.koubo.lottery.usecase.selection;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.proof.DepartureReason;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Frees the seat of a company that left the programme by another way than its answer. */
@ApplicationScoped
public class LeaveProgramme {

    private final SelectionSteps steps;

    LeaveProgramme(SelectionSteps steps) {
        this.steps = steps;
    }

    /** False if the company has no seat to free. */
    public Uni<Boolean> with(ApplicationId application, DepartureReason reason, Instant at) {
        return steps.take(
                        application,
                        selection ->
                                reason == DepartureReason.EXCLUDED ? selection.exclude(at) : selection.withdraw(at),
                        _ -> List.of())
                .map(decision -> decision.granted().isPresent());
    }
}
