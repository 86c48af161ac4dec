package dev.koubo.lottery.domain.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.proof.Beacon;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.Manifest;
import dev.koubo.lottery.domain.proof.PlannedDraw;
import dev.koubo.lottery.domain.proof.PublishedDraw;
import dev.koubo.lottery.domain.proof.Randomness;
import dev.koubo.lottery.domain.proof.RedrawRule;
import dev.koubo.lottery.domain.proof.Secret;
import dev.koubo.lottery.domain.proof.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The list is fixed and the seats are known; where the randomness comes from is being bound.
 *
 * @param orderExists true if a draw before was held, whose order could be kept
 */
public record Prepared(
        String programme, PlannedDraw plan, RedrawRule redraw, boolean orderExists, ByParty<Promise> promises)
        implements Draw {

    /** A redraw that has just been opened, after the draws before it. */
    public static Prepared redraw(String programme, PlannedDraw plan, RedrawRule redraw, List<PublishedDraw> before) {
        boolean orderExists = before.stream().anyMatch(PublishedDraw.Held.class::isInstance);
        return new Prepared(programme, plan, redraw, orderExists, ByParty.none());
    }

    /** Where the order will come from. */
    public Source source() {
        if (!plan.contested()) {
            return Source.NONE;
        }
        return orderExists && redraw == RedrawRule.FIXED_ORDER ? Source.PARENT : Source.CEREMONY;
    }

    @Override
    public Decision<Draw> replan(FrameCounts guide) {
        return plan.number() == 0
                ? Decision.accepted(
                        new Prepared(programme, PlannedDraw.first(plan.list(), guide), redraw, orderExists, promises))
                : Decision.refused(Rulebook.R55);
    }

    @Override
    public Decision<Draw> promise(Person by, Sha256 hash) {
        Optional<Promise> own = promises.of(by.party());
        if (own.isPresent()) {
            return own.get().hash().equals(hash) ? Decision.standing(this) : Decision.refused(Rulebook.R81);
        }
        if (source() != Source.CEREMONY || !agreesWithOther(by, hash)) {
            return Decision.refused(Rulebook.R81);
        }
        return Decision.accepted(
                new Prepared(programme, plan, redraw, orderExists, promises.with(by.party(), new Promise(by, hash))));
    }

    @Override
    public Decision<Draw> commit(Instant now) {
        return switch (source()) {
            case NONE -> Decision.accepted(new Revealed(commitment(new Beacon.None(), now), new Randomness.None()));
            case PARENT ->
                Decision.accepted(new Revealed(commitment(new Beacon.Parent(), now), new Randomness.Parent()));
            case CEREMONY ->
                promises.secretariat()
                        .flatMap(a -> promises.tokyo().map(b -> new Beacon.Ceremony(a.hash(), b.hash())))
                        .map(beacon -> Decision.<Draw>accepted(
                                new Committed(commitment(beacon, now), ByParty.none(), Optional.empty())))
                        .orElse(Decision.refused(Rulebook.R81));
        };
    }

    @Override
    public Decision<Draw> reveal(Person by, Secret secret, Instant now) {
        return Decision.refused(Rulebook.R81);
    }

    @Override
    public Decision<Draw> execute(Person by, List<PublishedDraw> before, Instant now) {
        return Decision.refused(Rulebook.R81);
    }

    /** Two persons, and two secrets: a copied commitment would leave one side alone with the randomness. */
    private boolean agreesWithOther(Person by, Sha256 hash) {
        return promises.otherThan(by.party())
                .map(other -> other.by().isIndependentOf(by) && !other.hash().equals(hash))
                .orElse(true);
    }

    private Commitment commitment(Beacon beacon, Instant now) {
        Manifest manifest = plan.manifest(programme, beacon, redraw);
        return new Commitment(plan, manifest, promises, now);
    }
}
