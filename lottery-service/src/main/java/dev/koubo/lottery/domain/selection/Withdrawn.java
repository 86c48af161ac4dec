package dev.koubo.lottery.domain.selection;

import dev.koubo.lottery.domain.Decision;
import java.time.Instant;

/**
 * The company gave its seat back.
 *
 * @param late true if the window was over (R98)
 */
public record Withdrawn(Seat seat, Instant at, boolean late) implements Selection {

    @Override
    public Decision<Selection> decline(Instant now, Channel channel) {
        return Decision.standing(this);
    }
}
