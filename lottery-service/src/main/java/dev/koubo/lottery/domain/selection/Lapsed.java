package dev.koubo.lottery.domain.selection;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import java.time.Instant;
import java.util.Optional;

/**
 * Silent to the end; two persons let the seat lapse (R99).
 *
 * @param approvedBy who of Tokyo agreed; nothing for what lapsed before this was kept
 */
public record Lapsed(Seat seat, Instant at, Optional<Person> approvedBy) implements Selection {

    @Override
    public Decision<Selection> lapse(Person by, Instant now) {
        return Decision.standing(this);
    }
}
