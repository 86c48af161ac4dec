package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.draw.Draw;
import dev.koubo.lottery.domain.draw.Executed;
import dev.koubo.lottery.usecase.Announcements;
import dev.koubo.lottery.usecase.Fact;
import dev.koubo.lottery.usecase.Versioned;
import dev.koubo.request.Workers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;

/** Executes a draw, once (R82, R83). */
@ApplicationScoped
public class ExecuteDraw {

    private final AwaitRound awaitRound;
    private final DrawSteps steps;
    private final Draws draws;
    private final Announcements announcements;
    private final Workers workers;
    private final InstantSource clock;

    ExecuteDraw(
            AwaitRound awaitRound,
            DrawSteps steps,
            Draws draws,
            Announcements announcements,
            Workers workers,
            InstantSource clock) {
        this.awaitRound = awaitRound;
        this.steps = steps;
        this.workers = workers;
        this.draws = draws;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** A draw whose public round cannot be had yet stays as it is; the refusal says why. */
    public Uni<Decision<Draw>> of(String programme, int draw, Person by) {
        return awaitRound.of(programme, draw).chain(outcome -> switch (outcome) {
            case AwaitRound.Outcome.NotYet(var why) ->
                Uni.createFrom().item(Decision.refused(Rulebook.R82, List.of(why)));
            case AwaitRound.Outcome.Missing(var why) -> Uni.createFrom().item(Decision.refused(Rulebook.R82, why));
            case AwaitRound.Outcome.Settled _ -> execute(programme, draw, by);
        });
    }

    private Uni<Decision<Draw>> execute(String programme, int draw, Person by) {
        return steps.take(
                programme,
                draw,
                found -> draws.published(programme)
                        .chain(before -> workers.compute(() -> found.execute(by, before, clock.instant()))),
                executed -> announcements.announce(told(programme, executed)));
    }

    private static List<Fact> told(String programme, Versioned<Draw> draw) {
        return draw.state() instanceof Executed execution
                ? List.of(new Fact.LotteryDrawn(programme, execution.plan().number(), draw.version(), execution))
                : List.of();
    }
}
