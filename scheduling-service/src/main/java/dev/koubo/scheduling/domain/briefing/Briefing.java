package dev.koubo.scheduling.domain.briefing;

import dev.koubo.scheduling.domain.Decision;
import dev.koubo.scheduling.domain.Rulebook;
import dev.koubo.scheduling.domain.programme.BriefingPlan;
import java.time.Instant;
import java.util.Optional;

/** A briefing and its seats; {@code version} counts its changes, a taken seat among them. */
public sealed interface Briefing {

    /** Which one. */
    BriefingId id();

    /** When it is, and for how many. */
    BriefingPlan plan();

    /** How many seats are taken. */
    int registered();

    /** Counts the changes. */
    long version();

    /** A briefing that has got its date. */
    static Briefing planned(BriefingId id, BriefingPlan plan) {
        return of(id, plan, 0, 1);
    }

    /** An open or a full briefing, as its seats say. */
    static Briefing of(BriefingId id, BriefingPlan plan, int registered, long version) {
        return registered < plan.capacity()
                ? new Open(id, plan, registered, version)
                : new Full(id, plan, registered, version);
    }

    /**
     * Takes a seat.
     *
     * @param hasSeat whether the guest's mail address has a seat in this briefing already
     */
    default Decision<Registering> register(boolean hasSeat, Instant now) {
        if (!now.isBefore(plan().closesAt())) {
            return Decision.refused(Rulebook.R182);
        }
        return switch (this) {
            case Closed closed -> Decision.refused(Rulebook.R182);
            case Full full -> Decision.refused(Rulebook.R181);
            case Open open when hasSeat -> Decision.accepted(new Registering.Repeated(open));
            case Open open -> Decision.accepted(open.takeSeat());
        };
    }

    /** The briefing with its registration ended; empty when it has ended already or its time has not come. */
    default Optional<Closed> close(Instant now) {
        if (now.isBefore(plan().closesAt())) {
            return Optional.empty();
        }
        return switch (this) {
            case Closed closed -> Optional.empty();
            case Open open -> Optional.of(new Closed(open.id(), open.plan(), open.registered(), open.version() + 1));
            case Full full -> Optional.of(new Closed(full.id(), full.plan(), full.registered(), full.version() + 1));
        };
    }

    /** The briefing under a changed definition; one whose registration has ended stays closed. */
    default Briefing rearranged(BriefingPlan changed) {
        return switch (this) {
            case Briefing same when changed.equals(plan()) -> same;
            case Closed(BriefingId id, BriefingPlan old, int registered, long version) ->
                new Closed(id, changed, registered, version + 1);
            case Open open -> of(open.id(), changed, open.registered(), open.version() + 1);
            case Full full -> of(full.id(), changed, full.registered(), full.version() + 1);
        };
    }

    /** How many seats are left. */
    default int seatsLeft() {
        return Math.max(0, plan().capacity() - registered());
    }

    /** There are seats. */
    record Open(BriefingId id, BriefingPlan plan, int registered, long version) implements Briefing {

        private Registering takeSeat() {
            int seat = registered + 1;
            return new Registering.Seated(of(id, plan, seat, version + 1), seat);
        }
    }

    /** Every seat is taken (R181). */
    record Full(BriefingId id, BriefingPlan plan, int registered, long version) implements Briefing {}

    /** Registration has ended (R182). */
    record Closed(BriefingId id, BriefingPlan plan, int registered, long version) implements Briefing {}
}
