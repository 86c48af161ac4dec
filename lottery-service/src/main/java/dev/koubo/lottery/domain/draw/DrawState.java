package dev.koubo.lottery.domain.draw;

/** A draw's state in one word. */
public enum DrawState {
    PREPARED,
    COMMITTED,
    REVEALED,
    EXECUTED,
    APPROVED,
    VOID;

    /** The word for a draw. */
    public static DrawState of(Draw draw) {
        return switch (draw) {
            case Prepared _ -> PREPARED;
            case Committed _ -> COMMITTED;
            case Revealed _ -> REVEALED;
            case Executed _ -> EXECUTED;
            case Approved _ -> APPROVED;
            case Voided _ -> VOID;
        };
    }

    /** True if the next draw may follow. */
    public boolean isOver() {
        return this == APPROVED || this == VOID;
    }
}
