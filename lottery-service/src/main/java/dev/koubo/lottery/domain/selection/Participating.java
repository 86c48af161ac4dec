package dev.koubo.lottery.domain.selection;

import dev.koubo.lottery.domain.Decision;
import java.util.Optional;

/** Both forms are in. The seat can be given back, but no longer lapse. */
public record Participating(Seat seat, Optional<WithdrawalWindow> window) implements Holding {

    @Override
    public Optional<Answer> intent() {
        return Optional.empty();
    }

    @Override
    public Decision<Selection> noticeArrived(WithdrawalWindow arrived) {
        return window.isPresent()
                ? Decision.standing(this)
                : Decision.accepted(new Participating(seat, Optional.of(arrived)));
    }

    @Override
    public Decision<Selection> confirm(Answer answer) {
        return Decision.standing(this);
    }
}
