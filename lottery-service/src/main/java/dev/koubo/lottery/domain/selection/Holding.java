package dev.koubo.lottery.domain.selection;

import dev.koubo.lottery.domain.Decision;
import java.time.Instant;
import java.util.Optional;

/** The company has its seat. */
public sealed interface Holding extends Selection permits Selected, IntentConfirmed, LapseProposed, Participating {

    /** The withdrawal window, nothing before the notice arrived. */
    Optional<WithdrawalWindow> window();

    /** The company's yes, if it is known. */
    Optional<Answer> intent();

    /** True if it was told that the company's answer is overdue. */
    default boolean answerOverdue() {
        return false;
    }

    @Override
    default Decision<Selection> decline(Answer answer, Instant now) {
        return Decision.accepted(
                new Withdrawn(seat(), now, isLate(answer.at(), answer.channel()), Optional.of(answer)));
    }

    @Override
    default Decision<Selection> withdraw(Instant now) {
        return Decision.accepted(new Withdrawn(seat(), now, isLate(now, Channel.WEB), Optional.empty()));
    }

    /** True if the window is over; without one no clock runs. */
    private boolean isLate(Instant moment, Channel channel) {
        return window().filter(window -> !window.includes(moment, channel)).isPresent();
    }

    @Override
    default Decision<Selection> exclude(Instant now) {
        return Decision.accepted(new Excluded(seat(), now));
    }
}
