package dev.koubo.lottery.domain.selection;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Party;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.Rulebook;
import java.time.Instant;
import java.util.Optional;

/** The secretariat would let the seat lapse; the company keeps it until Tokyo approves. */
public record LapseProposed(Holding silent, Person proposedBy, Instant proposedAt) implements Holding {

    static Decision<Selection> propose(Holding silent, Person by, Instant now, Instant formsDueAt) {
        return by.party() == Party.SECRETARIAT && now.isAfter(formsDueAt)
                ? Decision.accepted(new LapseProposed(silent, by, now))
                : Decision.refused(Rulebook.R99);
    }

    @Override
    public Seat seat() {
        return silent.seat();
    }

    @Override
    public Optional<WithdrawalWindow> window() {
        return silent.window();
    }

    @Override
    public Optional<Answer> intent() {
        return silent.intent();
    }

    /** The company broke its silence; the proposal falls. */
    @Override
    public Decision<Selection> confirm(Answer answer) {
        return Decision.accepted(new IntentConfirmed(seat(), window(), answer));
    }

    @Override
    public Decision<Selection> participate() {
        return silent.participate();
    }

    @Override
    public Decision<Selection> proposeLapse(Person by, Instant now, Instant formsDueAt) {
        return Decision.standing(this);
    }

    @Override
    public Decision<Selection> lapse(Person by, Instant now) {
        return by.isIndependentOf(proposedBy)
                ? Decision.accepted(new Lapsed(seat(), now, Optional.of(by)))
                : Decision.refused(Rulebook.R99);
    }
}
