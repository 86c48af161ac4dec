package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.draw.Draw;
import dev.koubo.lottery.domain.proof.VoidReason;
import dev.koubo.lottery.usecase.redraw.Settling;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * Gives up a committed draw whose randomness does not come: proposed by the one side, agreed to by the other (R83). It is
 * looked for before each of the two steps: who could give up a draw whose randomness exists could draw until it likes the
 * result.
 */
@ApplicationScoped
public class GiveUpDraw {

    private final AwaitRandomness awaitRandomness;
    private final DrawSteps steps;
    private final Settling settling;
    private final InstantSource clock;

    GiveUpDraw(AwaitRandomness awaitRandomness, DrawSteps steps, Settling settling, InstantSource clock) {
        this.awaitRandomness = awaitRandomness;
        this.steps = steps;
        this.settling = settling;
        this.clock = clock;
    }

    public Uni<Decision<Draw>> propose(String programme, int draw, Person by, VoidReason reason) {
        return ifMissing(programme, draw, () -> steps.take(programme, draw, found -> found.proposeVoid(by, reason)));
    }

    /** The seats of the draw are to be drawn again. */
    public Uni<Decision<Draw>> agree(String programme, int draw, Person by) {
        return ifMissing(
                programme,
                draw,
                () -> steps.take(
                        programme,
                        draw,
                        found -> Uni.createFrom().item(found.agreeToVoid(by, clock.instant())),
                        _ -> settling.settle(programme)));
    }

    private Uni<Decision<Draw>> ifMissing(String programme, int draw, Supplier<Uni<Decision<Draw>>> step) {
        return awaitRandomness
                .of(programme, draw)
                .chain(missing -> missing.filter(silence -> !silence.due())
                        .map(early -> Uni.createFrom().item(Decision.<Draw>refused(Rulebook.R83, early.why())))
                        .orElseGet(step));
    }
}
