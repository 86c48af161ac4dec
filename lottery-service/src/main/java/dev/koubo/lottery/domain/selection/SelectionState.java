package dev.koubo.lottery.domain.selection;

/** A selection's state in one word. */
public enum SelectionState {
    SELECTED,
    NOTICE_ARRIVED,
    INTENT_CONFIRMED,
    PARTICIPATING,
    LAPSE_PROPOSED,
    WITHDRAWN,
    WITHDRAWN_LATE,
    LAPSED,
    EXCLUDED;

    /** The word for a selection. */
    public static SelectionState of(Selection selection) {
        return switch (selection) {
            case Selected selected -> selected.window().isPresent() ? NOTICE_ARRIVED : SELECTED;
            case IntentConfirmed _ -> INTENT_CONFIRMED;
            case Participating _ -> PARTICIPATING;
            case LapseProposed _ -> LAPSE_PROPOSED;
            case Withdrawn withdrawn -> withdrawn.late() ? WITHDRAWN_LATE : WITHDRAWN;
            case Lapsed _ -> LAPSED;
            case Excluded _ -> EXCLUDED;
        };
    }
}
