package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.draw.Draw;
import dev.koubo.lottery.domain.proof.VoidReason;
import dev.koubo.lottery.usecase.redraw.Settling;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Gives up a committed draw whose randomness does not come: proposed by the one side, agreed to by the other (R83). */
@ApplicationScoped
public class GiveUpDraw {

    private final DrawSteps steps;
    private final Settling settling;
    private final InstantSource clock;

    GiveUpDraw(DrawSteps steps, Settling settling, InstantSource clock) {
        this.steps = steps;
        this.settling = settling;
        this.clock = clock;
    }

    public Uni<Decision<Draw>> propose(String programme, int draw, Person by, VoidReason reason) {
        return steps.take(programme, draw, found -> found.proposeVoid(by, reason));
    }

    /** The seats of the draw are to be drawn again. */
    public Uni<Decision<Draw>> agree(String programme, int draw, Person by) {
        return steps.take(
                programme,
                draw,
                found -> Uni.createFrom().item(found.agreeToVoid(by, clock.instant())),
                _ -> settling.settle(programme).replaceWithVoid());
    }
}
