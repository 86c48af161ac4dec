package dev.koubo.lottery.domain.selection;

import dev.koubo.lottery.domain.Decision;
import java.time.Instant;
import java.util.Optional;

/** The company has its seat. */
public sealed interface Holding extends Selection permits Selected, IntentConfirmed, LapseProposed, Participating {

    /** The withdrawal window, nothing before the notice arrived. */
    Optional<WithdrawalWindow> window();

    /** Whether the company is known to take part. */
    Optional<Intent> intent();

    @Override
    default Decision<Selection> decline(Instant now, Channel channel) {
        boolean inTime = window().map(window -> window.includes(now, channel)).orElse(true);
        return Decision.accepted(new Withdrawn(seat(), now, !inTime));
    }

    @Override
    default Decision<Selection> exclude(Instant now) {
        return Decision.accepted(new Excluded(seat(), now));
    }
}
