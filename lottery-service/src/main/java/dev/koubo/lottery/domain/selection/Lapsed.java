package dev.koubo.lottery.domain.selection;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import java.time.Instant;

/** Silent to the end; two persons let the seat lapse (R99). */
public record Lapsed(Seat seat, Instant at) implements Selection {

    @Override
    public Decision<Selection> lapse(Person by, Instant now) {
        return Decision.standing(this);
    }
}
