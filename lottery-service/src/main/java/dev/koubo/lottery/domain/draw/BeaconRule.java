package dev.koubo.lottery.domain.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.proof.Beacon;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How one kind of beacon binds a draw to randomness that does not exist yet (R81). */
public sealed interface BeaconRule permits CeremonyRule, RoundRule {

    /** What a refusal names that is about the announced instant. */
    List<String> AT = List.of("at");

    /** The instant that came with the wish to commit. */
    Optional<Instant> announced();

    /** What a contested draw that is committed now will wait for. */
    Decision<Awaited> bind(Prepared draw, Instant now);

    /** A draw without a public round has no instant that could be announced. */
    default Decision<Beacon> without(Beacon beacon) {
        return announced().isPresent() ? Decision.refused(Rulebook.R81, AT) : Decision.accepted(beacon);
    }
}
