package dev.koubo.lottery.domain.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.programme.BeaconKind;
import dev.koubo.lottery.domain.proof.PlannedDraw;
import dev.koubo.lottery.domain.proof.PublishedDraw;
import dev.koubo.lottery.domain.proof.Secret;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * A redraw that was opened in time, but not committed before redraws ended (R97). Nothing of it was bound, so it is no part of the
 * chain; it stays listed, and should Tokyo extend, the very same one is committed after all.
 */
public record Expired(Prepared opened, Instant at) implements Draw {

    @Override
    public PlannedDraw plan() {
        return opened.plan();
    }

    @Override
    public ByParty<Promise> promises() {
        return opened.promises();
    }

    @Override
    public Decision<Draw> commit(Instant now, Function<BeaconKind, BeaconRule> rules) {
        return Decision.refused(Rulebook.R97);
    }

    @Override
    public Decision<Draw> reveal(Person by, Secret secret, Instant now) {
        return Decision.refused(Rulebook.R97);
    }

    @Override
    public Decision<Draw> execute(Person by, List<PublishedDraw> before, Instant now) {
        return Decision.refused(Rulebook.R97);
    }
}
