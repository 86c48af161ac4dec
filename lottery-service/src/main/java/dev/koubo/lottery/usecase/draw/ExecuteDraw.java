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

    private final AwaitRandomness awaitRandomness;
    private final DrawSteps steps;
    private final Draws draws;
    private final Announcements announcements;
    private final Workers workers;
    private final InstantSource clock;

    ExecuteDraw(
            AwaitRandomness awaitRandomness,
            DrawSteps steps,
            Draws draws,
            Announcements announcements,
            Workers workers,
            InstantSource clock) {
        this.awaitRandomness = awaitRandomness;
        this.steps = steps;
        this.workers = workers;
        this.draws = draws;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** A draw whose randomness cannot be had yet stays as it is; the refusal says why. */
    public Uni<Decision<Draw>> of(String programme, int draw, Person by) {
        return awaitRandomness
                .of(programme, draw)
                .chain(missing -> missing.map(
                                silence -> Uni.createFrom().item(Decision.<Draw>refused(Rulebook.R82, silence.why())))
                        .orElseGet(() -> execute(programme, draw, by)));
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
