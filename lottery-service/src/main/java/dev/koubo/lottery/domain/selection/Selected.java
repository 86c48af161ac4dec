package dev.koubo.lottery.domain.selection;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import java.time.Instant;
import java.util.Optional;

/**
 * Selected, and silent so far.
 *
 * @param answerOverdue true once its window has ended and that was told
 */
public record Selected(Seat seat, Optional<WithdrawalWindow> window, boolean answerOverdue) implements Holding {

    /** Just selected; the notice is on its way. */
    public static Selected by(Seat seat) {
        return new Selected(seat, Optional.empty(), false);
    }

    @Override
    public Optional<Answer> intent() {
        return Optional.empty();
    }

    @Override
    public Decision<Selection> noticeArrived(WithdrawalWindow arrived) {
        return window.isPresent()
                ? Decision.standing(this)
                : Decision.accepted(new Selected(seat, Optional.of(arrived), answerOverdue));
    }

    @Override
    public Decision<Selection> windowEnded(Instant now) {
        boolean ended = window.filter(own -> own.hasEnded(now)).isPresent();
        return ended && !answerOverdue ? Decision.accepted(new Selected(seat, window, true)) : Decision.standing(this);
    }

    @Override
    public Decision<Selection> formsOverdue(Instant now, FormsTerm term) {
        return window.isPresent() && term.hasEnded(now)
                ? Decision.accepted(new LapseProposed(this, Optional.empty(), now))
                : Decision.standing(this);
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
    public Decision<Selection> proposeLapse(Person by, Instant now, FormsTerm term) {
        return window.isPresent()
                ? LapseProposed.propose(this, by, now, term)
                : Holding.super.proposeLapse(by, now, term);
    }
}
