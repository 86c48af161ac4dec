package dev.koubo.lottery.usecase.selection;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.selection.FormsTerm;
import dev.koubo.lottery.domain.selection.LapseProposed;
import dev.koubo.lottery.domain.selection.Selection;
import dev.koubo.lottery.usecase.Fact;
import dev.koubo.lottery.usecase.Versioned;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Lets the seat of a company lapse that stays silent to the end: proposed first, then approved by Tokyo (R99). */
@ApplicationScoped
public class LapseSeat {

    private final SelectionSteps steps;
    private final FormsTerms terms;
    private final InstantSource clock;

    LapseSeat(SelectionSteps steps, FormsTerms terms, InstantSource clock) {
        this.steps = steps;
        this.terms = terms;
        this.clock = clock;
    }

    /** By somebody of the secretariat. */
    public Uni<Decision<Selection>> propose(ApplicationId application, Person by) {
        return propose(
                application,
                (selection, term) -> term.map(own -> selection.proposeLapse(by, clock.instant(), own))
                        .orElse(Decision.refused(Rulebook.R99)));
    }

    /** By nobody, once the forms of a company are due that has not answered; else nothing changes. */
    Uni<Decision<Selection>> proposeOfSilent(ApplicationId application) {
        return propose(
                application,
                (selection, term) -> term.map(own -> selection.formsOverdue(clock.instant(), own))
                        .orElse(Decision.standing(selection)));
    }

    public Uni<Decision<Selection>> approve(ApplicationId application, Person by) {
        return steps.take(application, selection -> selection.lapse(by, clock.instant()), _ -> List.of());
    }

    private Uni<Decision<Selection>> propose(
            ApplicationId application, BiFunction<Selection, Optional<FormsTerm>, Decision<Selection>> step) {
        return steps.take(
                application,
                selection -> terms.of(selection).map(term -> step.apply(selection, term)),
                this::told,
                _ -> Uni.createFrom().voidItem());
    }

    private Uni<List<Fact>> told(Versioned<Selection> selection) {
        return terms.of(selection.state())
                .map(term -> selection.state() instanceof LapseProposed proposal
                        ? List.of(new Fact.LapseProposed(
                                proposal.seat(), selection.version(), proposal.proposedAt(), term.orElseThrow()))
                        : List.of());
    }
}
