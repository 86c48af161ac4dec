package dev.koubo.lottery.usecase.selection;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.selection.Holding;
import dev.koubo.lottery.domain.selection.Selected;
import dev.koubo.lottery.domain.selection.Selection;
import dev.koubo.lottery.usecase.Fact;
import dev.koubo.lottery.usecase.Versioned;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;

/** Watches over who gives no answer: tells it when the window has ended, and proposes the lapse when the forms are due (R99). */
@ApplicationScoped
public class WatchSilence {

    private final SelectionSteps steps;
    private final LapseSeat lapse;
    private final FormsTerms terms;
    private final SilenceTimers timers;
    private final InstantSource clock;

    WatchSilence(SelectionSteps steps, LapseSeat lapse, FormsTerms terms, SilenceTimers timers, InstantSource clock) {
        this.steps = steps;
        this.lapse = lapse;
        this.terms = terms;
        this.timers = timers;
        this.clock = clock;
    }

    /** From the begin of a window on; who has answered before is not waited for. */
    Uni<Void> from(Selection selection) {
        return selection instanceof Selected silent
                ? silent.window()
                        .map(window -> timers.windowEnds(silent.seat().application(), window))
                        .orElse(Uni.createFrom().voidItem())
                        .chain(() -> awaitForms(silent))
                : Uni.createFrom().voidItem();
    }

    /** The window of a company has ended. */
    public Uni<Void> windowEnded(ApplicationId application) {
        return steps.take(
                        application,
                        selection -> Uni.createFrom().item(selection.windowEnded(clock.instant())),
                        this::overdue,
                        _ -> Uni.createFrom().voidItem())
                .replaceWithVoid();
    }

    /** The forms of a company were due when the timer was set; by the terms in force they may be due later. */
    public Uni<Void> formsDue(ApplicationId application) {
        return lapse.proposeOfSilent(application)
                .chain(decision -> decision.granted()
                        .filter(Selected.class::isInstance)
                        .map(this::awaitForms)
                        .orElse(Uni.createFrom().voidItem()));
    }

    private Uni<Void> awaitForms(Selection silent) {
        return terms.of(silent)
                .chain(term -> term.map(own -> timers.formsDue(silent.seat().application(), own))
                        .orElse(Uni.createFrom().voidItem()));
    }

    private Uni<List<Fact>> overdue(Versioned<Selection> selection) {
        return terms.of(selection.state())
                .map(term -> selection.state() instanceof Holding holding
                        ? holding.window().stream()
                                .<Fact>map(window -> new Fact.AnswerOverdue(
                                        holding.seat(), selection.version(), window, term.orElseThrow()))
                                .toList()
                        : List.of());
    }
}
