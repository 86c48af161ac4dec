package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.draw.Approved;
import dev.koubo.lottery.domain.draw.Draw;
import dev.koubo.lottery.usecase.Versioned;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Gives Tokyo's approval to a result; from then on the companies are told (R84). */
@ApplicationScoped
public class ApproveDraw {

    private final DrawSteps steps;
    private final SeatCompanies seatCompanies;
    private final InstantSource clock;

    ApproveDraw(DrawSteps steps, SeatCompanies seatCompanies, InstantSource clock) {
        this.steps = steps;
        this.seatCompanies = seatCompanies;
        this.clock = clock;
    }

    public Uni<Decision<Draw>> of(String programme, int draw, Person by) {
        return steps.take(
                programme,
                draw,
                found -> Uni.createFrom().item(found.approve(by, clock.instant())),
                approved -> seat(programme, approved));
    }

    private Uni<Void> seat(String programme, Versioned<Draw> draw) {
        return draw.state() instanceof Approved approval
                ? seatCompanies.of(programme, new Versioned<>(approval, draw.version()))
                : Uni.createFrom().voidItem();
    }
}
