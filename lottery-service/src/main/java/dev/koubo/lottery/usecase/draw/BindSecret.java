package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.draw.Draw;
import dev.koubo.lottery.domain.proof.Secret;
import dev.koubo.lottery.domain.proof.Sha256;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** One side's part of a ceremony: it commits itself to a secret, and reveals it after the draw was committed (R81). */
@ApplicationScoped
public class BindSecret {

    private final DrawSteps steps;
    private final InstantSource clock;

    BindSecret(DrawSteps steps, InstantSource clock) {
        this.steps = steps;
        this.clock = clock;
    }

    public Uni<Decision<Draw>> promise(String programme, int draw, Person by, Sha256 hash) {
        return steps.take(programme, draw, found -> found.promise(by, hash));
    }

    public Uni<Decision<Draw>> reveal(String programme, int draw, Person by, Secret secret) {
        return steps.take(programme, draw, found -> found.reveal(by, secret, clock.instant()));
    }
}
