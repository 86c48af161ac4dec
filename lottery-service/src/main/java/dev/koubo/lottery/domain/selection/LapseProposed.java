package dev.koubo.lottery.domain.selection;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Party;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.Rulebook;
import java.time.Instant;
import java.util.Optional;

/**
 * The seat is to lapse; the company keeps it until Tokyo approves.
 *
 * @param proposedBy who of the secretariat; nobody if the proposal came by itself when the forms of a silent company were due
 */
public record LapseProposed(Holding silent, Optional<Person> proposedBy, Instant proposedAt) implements Holding {

    static Decision<Selection> propose(Holding silent, Person by, Instant now, FormsTerm term) {
        return by.party() == Party.SECRETARIAT && term.hasEnded(now)
                ? Decision.accepted(new LapseProposed(silent, Optional.of(by), now))
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

    @Override
    public boolean answerOverdue() {
        return silent.answerOverdue();
    }

    /** The news of the window may come after the proposal. */
    @Override
    public Decision<Selection> windowEnded(Instant now) {
        return silent.windowEnded(now)
                .map(told ->
                        told instanceof Holding holding ? new LapseProposed(holding, proposedBy, proposedAt) : told);
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
    public Decision<Selection> proposeLapse(Person by, Instant now, FormsTerm term) {
        return Decision.standing(this);
    }

    @Override
    public Decision<Selection> lapse(Person by, Instant now) {
        return by.party() == Party.TOKYO && proposedBy.map(by::isIndependentOf).orElse(true)
                ? Decision.accepted(new Lapsed(seat(), now, Optional.of(by)))
                : Decision.refused(Rulebook.R99);
    }
}
