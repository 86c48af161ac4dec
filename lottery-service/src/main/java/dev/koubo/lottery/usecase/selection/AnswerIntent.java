package dev.koubo.lottery.usecase.selection;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.selection.Channel;
import dev.koubo.lottery.domain.selection.IntentConfirmed;
import dev.koubo.lottery.domain.selection.Selection;
import dev.koubo.lottery.usecase.Fact;
import dev.koubo.lottery.usecase.Versioned;
import dev.koubo.request.Actor;
import dev.koubo.request.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;

/** Takes a company's answer: it takes part, or it gives its seat back (R88, R89, R98). */
@ApplicationScoped
public class AnswerIntent {

    private final SelectionSteps steps;
    private final Access access;
    private final InstantSource clock;

    AnswerIntent(SelectionSteps steps, Access access, InstantSource clock) {
        this.steps = steps;
        this.access = access;
        this.clock = clock;
    }

    /** The company answers on the web; what comes by mail or telephone is entered by the desk. */
    public Uni<Decision<Selection>> with(ApplicationId application, boolean takesPart, Channel channel, Actor actor) {
        return access.mayAnswer(actor, application).chain(may -> {
            if (!may) {
                return Uni.createFrom().item(Decision.unknown());
            }
            boolean byDesk = actor.is(Roles.SECRETARIAT);
            if (byDesk == (channel == Channel.WEB)) {
                return Uni.createFrom().item(Decision.refused(Rulebook.R88));
            }
            return steps.take(
                    application,
                    selection -> takesPart
                            ? selection.confirm(clock.instant(), channel)
                            : selection.decline(clock.instant(), channel),
                    AnswerIntent::told);
        });
    }

    private static List<Fact> told(Versioned<Selection> selection) {
        return selection.state() instanceof IntentConfirmed confirmed
                ? List.of(new Fact.IntentConfirmed(confirmed.seat(), selection.version(), confirmed.confirmed()))
                : List.of();
    }
}
