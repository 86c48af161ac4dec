package dev.koubo.lottery.domain.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.programme.LotteryTerms;
import dev.koubo.lottery.domain.proof.Beacon;
import dev.koubo.lottery.domain.proof.DrandChain;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Finds the public round of a draw. It always lies after the commitment, so that whoever commits knows nothing of it: an
 * announced instant for the first draw (R81), a formula for a redraw (R95).
 *
 * @param announced the instant that came with the wish to commit
 */
public record RoundRule(DrandChain chain, LotteryTerms terms, Optional<Instant> announced) implements BeaconRule {

    @Override
    public Decision<Awaited> bind(Prepared draw, Instant now) {
        return draw.windowEnd()
                .map(end -> redraw(end, now))
                .orElseGet(() -> first(now))
                .map(round -> new Awaited(round, Optional.of(chain.timeOf(round.round())), ByParty.none()));
    }

    /** The first round at or after the announced instant, which is still to come and leaves time for redraws. */
    public Decision<Beacon.Drand> first(Instant now) {
        return announced.map(at -> first(at, now)).orElse(Decision.refused(Rulebook.R81, AT));
    }

    private Decision<Beacon.Drand> first(Instant at, Instant now) {
        if (at.isBefore(earliest(now))) {
            return Decision.refused(Rulebook.R81, AT);
        }
        return at.isBefore(terms.redrawsEndAt()) ? Decision.accepted(round(at)) : Decision.refused(Rulebook.R97, AT);
    }

    /**
     * The first round at or after {@code windowEnd + k · every}, with the least k from 1 on that leaves the lead between
     * commitment and round. Nobody can choose the instant, and who waits with the commitment waits for a round that does
     * not exist yet either.
     */
    public Decision<Beacon.Drand> redraw(Instant windowEnd, Instant now) {
        if (announced.isPresent()) {
            return Decision.refused(Rulebook.R95, AT);
        }
        Duration every = terms.beacon().every();
        Instant first = windowEnd.plus(every);
        Instant earliest = earliest(now);
        if (!first.isBefore(earliest)) {
            return Decision.accepted(round(first));
        }
        Instant before =
                first.plus(every.multipliedBy(Duration.between(first, earliest).dividedBy(every)));
        return Decision.accepted(round(before.isBefore(earliest) ? before.plus(every) : before));
    }

    private Instant earliest(Instant now) {
        return now.plus(terms.beacon().lead());
    }

    private Beacon.Drand round(Instant moment) {
        return new Beacon.Drand(chain.hash(), chain.roundAt(moment));
    }
}
