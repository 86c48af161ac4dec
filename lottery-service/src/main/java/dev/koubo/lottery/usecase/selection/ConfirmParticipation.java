package dev.koubo.lottery.usecase.selection;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.selection.Selection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Hears that both forms of a company are in: from then on its seat cannot lapse. */
@ApplicationScoped
public class ConfirmParticipation {

    private final SelectionSteps steps;

    ConfirmParticipation(SelectionSteps steps) {
        this.steps = steps;
    }

    public Uni<Void> of(ApplicationId application) {
        return steps.take(application, Selection::participate, _ -> List.of()).replaceWithVoid();
    }
}
