package dev.koubo.lottery.domain.draw;

/** A draw's state in one word. */
public enum DrawState {
    PREPARED,
    EXPIRED,
    COMMITTED,
    REVEALED,
    EXECUTED,
    APPROVED,
    VOID;

    /** The word for a draw. */
    public static DrawState of(Draw draw) {
        return switch (draw) {
            case Prepared _ -> PREPARED;
            case Expired _ -> EXPIRED;
            case Committed _ -> COMMITTED;
            case Revealed _ -> REVEALED;
            case Executed _ -> EXECUTED;
            case Approved _ -> APPROVED;
            case Voided _ -> VOID;
        };
    }

    /** True if the draw is part of the chain, and the next one may follow. */
    public boolean isOver() {
        return this == APPROVED || this == VOID;
    }

    /** True if nothing can be done about seats before the draw has come to its end. */
    public boolean isOnItsWay() {
        return !isOver() && this != EXPIRED;
    }
}
