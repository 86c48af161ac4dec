package dev.koubo.lottery.usecase.selection;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.selection.Answer;
import dev.koubo.lottery.domain.selection.Channel;
import dev.koubo.lottery.domain.selection.IntentConfirmed;
import dev.koubo.lottery.domain.selection.Selection;
import dev.koubo.lottery.usecase.Fact;
import dev.koubo.lottery.usecase.Versioned;
import dev.koubo.request.Actor;
import dev.koubo.request.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

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

    /** @param givenAt when a mail or call reached the desk, nothing for now */
    public Uni<Decision<Selection>> with(
            ApplicationId application, boolean takesPart, Channel channel, Optional<Instant> givenAt, Actor actor) {
        return access.mayAnswer(actor, application)
                .chain(may -> may
                        ? take(application, takesPart, entered(channel, givenAt, actor))
                        : Uni.createFrom().item(Decision.unknown()));
    }

    private Uni<Decision<Selection>> take(ApplicationId application, boolean takesPart, Decision<Answer> entered) {
        return steps.take(
                application,
                selection -> entered.then(
                        answer -> takesPart ? selection.confirm(answer) : selection.decline(answer, clock.instant())),
                AnswerIntent::told);
    }

    private Decision<Answer> entered(Channel channel, Optional<Instant> givenAt, Actor actor) {
        return Answer.entered(channel, givenAt, actor.subject(), actor.is(Roles.SECRETARIAT), clock.instant());
    }

    private static List<Fact> told(Versioned<Selection> selection) {
        return selection.state() instanceof IntentConfirmed confirmed
                ? List.of(new Fact.IntentConfirmed(confirmed.seat(), selection.version(), confirmed.confirmed()))
                : List.of();
    }
}
