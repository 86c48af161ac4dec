package dev.koubo.scheduling.domain.visit;

import dev.koubo.scheduling.domain.Decision;
import dev.koubo.scheduling.domain.Rulebook;
import dev.koubo.scheduling.domain.TokyoTime;
import dev.koubo.scheduling.domain.programme.VisitTerms;
import java.time.Instant;
import java.util.List;

/** A visit on its way: proposed, fixed, done – or cancelled, to be proposed anew under the same number (R175). */
public sealed interface Visit {

    /** What stays the same. */
    VisitDetails details();

    /** Counts the changes. */
    long version();

    /**
     * Fixes one of the proposed slots.
     *
     * @param taken when the expert and the company have other visits
     */
    default Decision<Fixed> fix(Instant slot, VisitTerms terms, List<VisitTime> taken, Instant now) {
        return Decision.refused(Rulebook.R171);
    }

    /** Takes the expert's report of a visit that has ended. */
    default Decision<Done> report(VisitReport report, Instant now) {
        return Decision.refused(Rulebook.R173);
    }

    /** Cancels the visit as long as it is not done. */
    default Decision<Cancelled> cancel(String reason) {
        return Decision.refused(Rulebook.R175);
    }

    /** Whether the visit, if it ever takes place, begins at this moment or later. */
    default boolean isAhead(Instant moment) {
        return switch (this) {
            case Proposed proposed -> true;
            case Fixed fixed -> !fixed.time().startsAt().isBefore(moment);
            case Done done -> false;
            case Cancelled cancelled -> false;
        };
    }

    /** Rules of principle that the visit departs from; they are shown and refuse nothing (R170). */
    default List<Rulebook> remarks(VisitTerms terms) {
        List<Instant> beginnings = switch (this) {
            case Proposed proposed -> proposed.slots();
            case Fixed fixed -> List.of(fixed.time().startsAt());
            case Done done -> List.of(done.time().startsAt());
            case Cancelled cancelled -> List.of();
        };
        boolean unusual = details().number() == 1
                && beginnings.stream().anyMatch(begins -> !terms.suitsFirst(TokyoTime.dateOf(begins)));
        return unusual ? List.of(Rulebook.R170) : List.of();
    }

    /** Slots are proposed. */
    record Proposed(VisitDetails details, List<Instant> slots, long version) implements Visit {

        public Proposed {
            slots = List.copyOf(slots);
        }

        @Override
        public Decision<Fixed> fix(Instant slot, VisitTerms terms, List<VisitTime> taken, Instant now) {
            if (!slots.contains(slot) || !slot.isAfter(now)) {
                return Decision.refused(Rulebook.R171);
            }
            VisitTime time = new VisitTime(slot, slot.plus(terms.length()));
            return taken.stream().anyMatch(time::overlaps)
                    ? Decision.refused(Rulebook.R169)
                    : Decision.accepted(new Fixed(details, time, version + 1));
        }

        @Override
        public Decision<Cancelled> cancel(String reason) {
            return Decision.accepted(new Cancelled(details, reason, version + 1));
        }
    }

    /** The company has chosen its slot. */
    record Fixed(VisitDetails details, VisitTime time, long version) implements Visit {

        @Override
        public Decision<Done> report(VisitReport report, Instant now) {
            return now.isBefore(time.endsAt())
                    ? Decision.refused(Rulebook.R173)
                    : Decision.accepted(new Done(details, time, report, now, version + 1));
        }

        @Override
        public Decision<Cancelled> cancel(String reason) {
            return Decision.accepted(new Cancelled(details, reason, version + 1));
        }
    }

    /** The visit was held and reported. */
    record Done(VisitDetails details, VisitTime time, VisitReport report, Instant doneAt, long version)
            implements Visit {}

    /** The visit waits for a new proposal. */
    record Cancelled(VisitDetails details, String reason, long version) implements Visit {

        Proposed proposeAnew(VisitOffer offer) {
            VisitDetails renewed = new VisitDetails(
                    details.id(),
                    details.application(),
                    details.programme(),
                    details.number(),
                    offer.expert(),
                    offer.place());
            return new Proposed(renewed, offer.slots(), version + 1);
        }
    }
}
