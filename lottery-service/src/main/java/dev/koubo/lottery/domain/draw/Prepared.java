package dev.koubo.lottery.domain.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.programme.BeaconKind;
import dev.koubo.lottery.domain.programme.LotteryTerms;
import dev.koubo.lottery.domain.proof.Beacon;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.PlannedDraw;
import dev.koubo.lottery.domain.proof.PublishedDraw;
import dev.koubo.lottery.domain.proof.Randomness;
import dev.koubo.lottery.domain.proof.RedrawRule;
import dev.koubo.lottery.domain.proof.Secret;
import dev.koubo.lottery.domain.proof.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The list is fixed and the seats are known; where the randomness comes from is being bound.
 *
 * @param orderExists true if a draw before was held, whose order could be kept
 * @param beacon what lots are drawn with, should they be drawn anew
 * @param windowEnd end of the common window that a redraw follows; none for the first draw
 */
public record Prepared(
        String programme,
        PlannedDraw plan,
        RedrawRule redraw,
        boolean orderExists,
        BeaconKind beacon,
        Optional<Instant> windowEnd,
        ByParty<Promise> promises)
        implements Draw {

    /** The first draw, just opened. */
    static Prepared first(LotteryTerms terms, PlannedDraw plan) {
        return new Prepared(
                terms.programme(),
                plan,
                terms.redraw(),
                false,
                terms.beacon().kind(),
                Optional.empty(),
                ByParty.none());
    }

    /**
     * A redraw that has just been opened. Its rule is the one that the first draw was bound to, whatever the definition says
     * by now (R81).
     *
     * @param bound the rule in the manifest of the first draw
     * @param orderExists true if a draw before was held
     */
    public static Prepared redraw(
            LotteryTerms terms, PlannedDraw plan, Instant windowEnd, RedrawRule bound, boolean orderExists) {
        return new Prepared(
                terms.programme(),
                plan,
                bound,
                orderExists,
                terms.beacon().kind(),
                Optional.of(windowEnd),
                ByParty.none());
    }

    /** Where the order will come from. */
    public Source source() {
        if (!plan.contested()) {
            return Source.NONE;
        }
        if (orderExists && redraw == RedrawRule.FIXED_ORDER) {
            return Source.PARENT;
        }
        return switch (beacon) {
            case CEREMONY -> Source.CEREMONY;
            case DRAND -> Source.DRAND;
        };
    }

    @Override
    public Decision<Draw> replan(FrameCounts guide) {
        if (plan.number() > 0) {
            return Decision.refused(Rulebook.R55);
        }
        PlannedDraw replanned = PlannedDraw.first(plan.list(), guide);
        return Decision.accepted(new Prepared(programme, replanned, redraw, orderExists, beacon, windowEnd, promises));
    }

    /** The first draw is none of those that end. */
    @Override
    public Decision<Draw> redrawsEnd(Instant now, LotteryTerms terms) {
        return plan.number() > 0 && terms.redrawsHaveEnded(now)
                ? Decision.accepted(new Expired(this, now))
                : Decision.standing(this);
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
        ByParty<Promise> both = promises.with(by.party(), new Promise(by, hash));
        return Decision.accepted(new Prepared(programme, plan, redraw, orderExists, beacon, windowEnd, both));
    }

    @Override
    public Decision<Draw> commit(Instant now, Function<BeaconKind, BeaconRule> rules) {
        BeaconRule rule = rules.apply(beacon);
        return switch (source()) {
            case NONE -> rule.without(new Beacon.None()).map(none -> revealed(none, new Randomness.None(), now));
            case PARENT ->
                rule.without(new Beacon.Parent()).map(parent -> revealed(parent, new Randomness.Parent(), now));
            case CEREMONY, DRAND -> rule.bind(this, now).map(awaited -> awaiting(awaited, now));
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

    private Draw revealed(Beacon known, Randomness randomness, Instant now) {
        return new Revealed(commitment(known, now, Optional.empty()), randomness);
    }

    private Draw awaiting(Awaited awaited, Instant now) {
        return new Committed(commitment(awaited.beacon(), now, awaited.roundAt()), awaited.secrets(), Optional.empty());
    }

    private Commitment commitment(Beacon bound, Instant now, Optional<Instant> roundAt) {
        return new Commitment(plan, plan.manifest(programme, bound, redraw), promises, now, roundAt);
    }
}
