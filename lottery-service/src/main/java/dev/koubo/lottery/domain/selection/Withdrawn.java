package dev.koubo.lottery.domain.selection;

import dev.koubo.lottery.domain.Decision;
import java.time.Instant;
import java.util.Optional;

/**
 * The company gave its seat back.
 *
 * @param at when it was entered, as the journal says
 * @param late true if the window was over when the company said so (R98)
 * @param answer how it said so; nothing if it withdrew its application instead
 */
public record Withdrawn(Seat seat, Instant at, boolean late, Optional<Answer> answer) implements Selection {

    @Override
    public Decision<Selection> decline(Answer again, Instant now) {
        return Decision.standing(this);
    }

    @Override
    public Decision<Selection> withdraw(Instant now) {
        return Decision.standing(this);
    }
}
