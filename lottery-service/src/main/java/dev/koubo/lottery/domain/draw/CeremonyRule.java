package dev.koubo.lottery.domain.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.proof.Beacon;
import java.time.Instant;
import java.util.Optional;

/**
 * Finds the two secrets of a draw by ceremony: those that both sides have bound themselves to before the commitment, so
 * that neither can choose its own by the other's (R81).
 *
 * @param announced the instant that came with the wish to commit; a ceremony takes none
 */
public record CeremonyRule(Optional<Instant> announced) implements BeaconRule {

    @Override
    public Decision<Awaited> bind(Prepared draw, Instant now) {
        return bothPromised(draw.promises())
                .map(this::without)
                .orElse(Decision.refused(Rulebook.R81))
                .map(secrets -> new Awaited(secrets, Optional.empty(), ByParty.none()));
    }

    private static Optional<Beacon> bothPromised(ByParty<Promise> promises) {
        return promises.secretariat().flatMap(a -> promises.tokyo().map(b -> new Beacon.Ceremony(a.hash(), b.hash())));
    }
}
