package dev.koubo.lottery.domain.selection;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import java.time.Instant;
import java.util.Optional;

/** The company takes part; inside the window it may still change its mind in time. */
public record IntentConfirmed(Seat seat, Optional<WithdrawalWindow> window, Answer confirmed) implements Holding {

    @Override
    public Optional<Answer> intent() {
        return Optional.of(confirmed);
    }

    @Override
    public Decision<Selection> noticeArrived(WithdrawalWindow arrived) {
        return window.isPresent()
                ? Decision.standing(this)
                : Decision.accepted(new IntentConfirmed(seat, Optional.of(arrived), confirmed));
    }

    @Override
    public Decision<Selection> confirm(Answer answer) {
        return Decision.standing(this);
    }

    @Override
    public Decision<Selection> participate() {
        return Decision.accepted(new Participating(seat, window));
    }

    @Override
    public Decision<Selection> proposeLapse(Person by, Instant now, FormsTerm term) {
        return LapseProposed.propose(this, by, now, term);
    }
}
