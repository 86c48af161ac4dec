package dev.koubo.scheduling.usecase.visit;

import dev.koubo.scheduling.domain.visit.Visit;

/** The names of a visit's states. */
public enum VisitState {
    PROPOSED,
    FIXED,
    DONE,
    CANCELLED;

    /** The name of the state that a visit is in. */
    public static VisitState of(Visit visit) {
        return switch (visit) {
            case Visit.Proposed proposed -> PROPOSED;
            case Visit.Fixed fixed -> FIXED;
            case Visit.Done done -> DONE;
            case Visit.Cancelled cancelled -> CANCELLED;
        };
    }
}
