package dev.koubo.lottery.domain.draw;

import dev.koubo.lottery.domain.programme.BeaconKind;
import dev.koubo.lottery.domain.proof.Beacon;
import dev.koubo.lottery.domain.proof.Secret;
import java.time.Instant;
import java.util.Optional;

/**
 * The randomness that a draw is bound to and that is not known yet.
 *
 * @param beacon as the manifest announces it
 * @param roundAt when the public round is signed, if it is one
 * @param secrets what the sides of a ceremony have revealed so far
 */
public record Awaited(Beacon beacon, Optional<Instant> roundAt, ByParty<Secret> secrets) {

    /** Who can bring it. */
    public BeaconKind kind() {
        return switch (beacon) {
            case Beacon.Ceremony _ -> BeaconKind.CEREMONY;
            case Beacon.Drand _ -> BeaconKind.DRAND;
            case Beacon.None _, Beacon.Parent _ ->
                throw new IllegalStateException("Nobody waits for the randomness of " + beacon.text());
        };
    }
}
