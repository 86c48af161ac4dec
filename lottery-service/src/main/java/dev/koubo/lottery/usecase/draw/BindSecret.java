package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.draw.Committed;
import dev.koubo.lottery.domain.draw.Draw;
import dev.koubo.lottery.domain.proof.Secret;
import dev.koubo.lottery.domain.proof.Sha256;
import dev.koubo.lottery.usecase.draw.RandomnessSource.Answer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** One side's part of a ceremony: it commits itself to a secret, and reveals it after the draw was committed (R81). */
@ApplicationScoped
public class BindSecret {

    private final DrawSteps steps;
    private final RandomnessSources sources;
    private final InstantSource clock;

    BindSecret(DrawSteps steps, RandomnessSources sources, InstantSource clock) {
        this.steps = steps;
        this.sources = sources;
        this.clock = clock;
    }

    public Uni<Decision<Draw>> promise(String programme, int draw, Person by, Sha256 hash) {
        return steps.take(programme, draw, found -> found.promise(by, hash));
    }

    /** With the secret that was still missing, the randomness is known. */
    public Uni<Decision<Draw>> reveal(String programme, int draw, Person by, Secret secret) {
        return steps.take(
                programme,
                draw,
                found -> goOn(found.reveal(by, secret, clock.instant())),
                _ -> Uni.createFrom().voidItem());
    }

    private Uni<Decision<Draw>> goOn(Decision<Draw> taken) {
        return taken instanceof Decision.Accepted<Draw>(Committed waiting)
                ? sources.find(waiting.awaited()).map(answer -> switch (answer) {
                    case Answer.Known(var randomness) -> waiting.reveal(randomness);
                    case Answer.Silence _ -> taken;
                })
                : Uni.createFrom().item(taken);
    }
}
