package dev.koubo.lottery.domain.redraw;

import java.time.Instant;
import java.util.Optional;

/**
 * A programme's lottery as a whole.
 *
 * @param version grows with every event about it
 * @param frozenAt when the pool was fixed
 * @param requiredDraw number of the redraw that was called for last, 0 for none
 * @param unfilled seats that were said to stay empty since the last draw
 */
public record Lottery(String programme, long version, Optional<Instant> frozenAt, int requiredDraw, int unfilled) {

    /** A lottery of which nothing is fixed. */
    public static Lottery open(String programme) {
        return new Lottery(programme, 0, Optional.empty(), 0, 0);
    }

    public boolean isFrozen() {
        return frozenAt.isPresent();
    }

    /** The pool is fixed. */
    public Lottery freeze(Instant at) {
        return new Lottery(programme, version + 1, Optional.of(at), requiredDraw, unfilled);
    }

    /** A redraw is called for. */
    public Lottery require(int draw) {
        return new Lottery(programme, version + 1, frozenAt, draw, unfilled);
    }

    /** Seats stay empty; with each draw the count starts anew. */
    public Lottery leaveEmpty(int seats) {
        return new Lottery(programme, version + 1, frozenAt, requiredDraw, unfilled + seats);
    }

    /** A draw was opened over everything that was given back so far. */
    public Lottery drawOpened() {
        return new Lottery(programme, version, frozenAt, requiredDraw, 0);
    }
}
