package dev.koubo.scheduling.domain.visit;

import dev.koubo.scheduling.domain.Decision;
import dev.koubo.scheduling.domain.Rulebook;
import dev.koubo.scheduling.domain.TokyoTime;
import dev.koubo.scheduling.domain.participant.Participant;
import dev.koubo.scheduling.domain.programme.VisitTerms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All visits of one company. */
public record VisitSeries(Participant participant, VisitTerms terms, List<Visit> visits) {

    public VisitSeries {
        visits = List.copyOf(visits);
    }

    /**
     * Proposes a visit.
     *
     * @param id the id that a new visit gets; one that is proposed anew keeps its own
     * @param wanted the visit's number; without it the lowest one that is free
     */
    public Decision<Visit.Proposed> propose(VisitId id, Optional<Integer> wanted, VisitOffer offer, Instant now) {
        if (!participant.takesPartAt(now)) {
            return Decision.refused(Rulebook.R171);
        }
        int number = wanted.orElseGet(this::lowestFree);
        if (number > terms.perCompany()) {
            return Decision.refused(Rulebook.R166);
        }
        if (!offer.slots().stream().allMatch(this::liesInPeriod)) {
            return Decision.refused(Rulebook.R167);
        }
        if (!offer.leavesChoice() || !offer.slots().stream().allMatch(slot -> slot.isAfter(now))) {
            return Decision.refused(Rulebook.R171);
        }
        return switch (of(number)) {
            case Visit.Cancelled cancelled -> Decision.accepted(cancelled.proposeAnew(offer));
            case Visit.Proposed proposed -> Decision.refused(Rulebook.R175);
            case Visit.Fixed fixed -> Decision.refused(Rulebook.R175);
            case Visit.Done done -> Decision.refused(Rulebook.R175);
            case null -> Decision.accepted(first(id, number, offer));
        };
    }

    private Visit.Proposed first(VisitId id, int number, VisitOffer offer) {
        VisitDetails details =
                new VisitDetails(id, participant.id(), participant.programme(), number, offer.expert(), offer.place());
        return new Visit.Proposed(details, offer.slots(), 1);
    }

    private boolean liesInPeriod(Instant slot) {
        Instant lastMoment = slot.plus(terms.length()).minusNanos(1);
        return terms.allows(TokyoTime.dateOf(slot)) && terms.allows(TokyoTime.dateOf(lastMoment));
    }

    private int lowestFree() {
        return IntStream.iterate(1, number -> number + 1)
                .filter(number -> switch (of(number)) {
                    case Visit.Cancelled cancelled -> true;
                    case Visit.Proposed proposed -> false;
                    case Visit.Fixed fixed -> false;
                    case Visit.Done done -> false;
                    case null -> true;
                })
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Visit of(int number) {
        return visits.stream()
                .filter(visit -> visit.details().number() == number)
                .findFirst()
                .orElse(null);
    }
}
