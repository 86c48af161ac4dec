package dev.koubo.lottery.domain.selection;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import java.time.Instant;
import java.util.Optional;

/** Selected, and silent so far. */
public record Selected(Seat seat, Optional<WithdrawalWindow> window) implements Holding {

    /** Just selected; the notice is on its way. */
    public static Selected by(Seat seat) {
        return new Selected(seat, Optional.empty());
    }

    @Override
    public Optional<Answer> intent() {
        return Optional.empty();
    }

    @Override
    public Decision<Selection> noticeArrived(WithdrawalWindow arrived) {
        return window.isPresent()
                ? Decision.standing(this)
                : Decision.accepted(new Selected(seat, Optional.of(arrived)));
    }

    @Override
    public Decision<Selection> confirm(Answer answer) {
        return Decision.accepted(new IntentConfirmed(seat, window, answer));
    }

    @Override
    public Decision<Selection> participate() {
        return Decision.accepted(new Participating(seat, window));
    }

    @Override
    public Decision<Selection> proposeLapse(Person by, Instant now, Instant formsDueAt) {
        return window.isPresent()
                ? LapseProposed.propose(this, by, now, formsDueAt)
                : Holding.super.proposeLapse(by, now, formsDueAt);
    }
}
