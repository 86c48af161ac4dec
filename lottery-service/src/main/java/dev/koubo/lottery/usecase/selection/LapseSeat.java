package dev.koubo.lottery.usecase.selection;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.selection.FormsTerm;
import dev.koubo.lottery.domain.selection.Holding;
import dev.koubo.lottery.domain.selection.Selection;
import dev.koubo.lottery.usecase.programme.Programmes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Lets the seat of a company lapse that stays silent to the end: proposed by the one side, approved by the other (R99). */
@ApplicationScoped
public class LapseSeat {

    private final SelectionSteps steps;
    private final Programmes programmes;
    private final InstantSource clock;

    LapseSeat(SelectionSteps steps, Programmes programmes, InstantSource clock) {
        this.steps = steps;
        this.programmes = programmes;
        this.clock = clock;
    }

    public Uni<Decision<Selection>> propose(ApplicationId application, Person by) {
        return steps.take(
                application,
                selection -> formsDueAt(selection).map(dueAt -> selection.proposeLapse(by, clock.instant(), dueAt)),
                _ -> List.of(),
                _ -> Uni.createFrom().voidItem());
    }

    public Uni<Decision<Selection>> approve(ApplicationId application, Person by) {
        return steps.take(application, selection -> selection.lapse(by, clock.instant()), _ -> List.of());
    }

    private Uni<Instant> formsDueAt(Selection selection) {
        return programmes
                .find(selection.seat().programme())
                .map(terms -> selection instanceof Holding holding
                        ? FormsTerm.endOf(holding, terms.orElseThrow(), BusinessCalendar.standard())
                        : Instant.MAX);
    }
}
