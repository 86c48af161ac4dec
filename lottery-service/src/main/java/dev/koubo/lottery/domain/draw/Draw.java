package dev.koubo.lottery.domain.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.programme.BeaconKind;
import dev.koubo.lottery.domain.programme.LotteryTerms;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.PlannedDraw;
import dev.koubo.lottery.domain.proof.PublishedDraw;
import dev.koubo.lottery.domain.proof.Randomness;
import dev.koubo.lottery.domain.proof.Secret;
import dev.koubo.lottery.domain.proof.Sha256;
import dev.koubo.lottery.domain.proof.VoidReason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A draw in one of its states. Each step either leads on, answers with what stands because it was taken before, or is
 * refused with the rule that says so. No step leads back but Tokyo's extension of the time for redraws.
 */
public sealed interface Draw permits Prepared, Expired, Committed, Revealed, Executed, Approved, Voided {

    /** What the draw is about. */
    PlannedDraw plan();

    /** The seats are planned by other numbers, before the first draw is committed (R55). */
    default Decision<Draw> replan(FrameCounts guide) {
        return Decision.refused(Rulebook.R55);
    }

    /** Redraws end: one that is not committed yet ends with them (R97). */
    default Decision<Draw> redrawsEnd(Instant now, LotteryTerms terms) {
        return Decision.standing(this);
    }

    /** A side binds itself to its secret before the draw is committed (R81). */
    default Decision<Draw> promise(Person by, Sha256 hash) {
        return promises()
                        .of(by.party())
                        .filter(promise -> promise.hash().equals(hash))
                        .isPresent()
                ? Decision.standing(this)
                : Decision.refused(Rulebook.R81);
    }

    /**
     * Everything but the randomness is bound and published (R81).
     *
     * @param rules how each kind of beacon binds a draw
     */
    default Decision<Draw> commit(Instant now, Function<BeaconKind, BeaconRule> rules) {
        return Decision.standing(this);
    }

    /** A side reveals its secret after the draw was committed (R81, R82). */
    default Decision<Draw> reveal(Person by, Secret secret, Instant now) {
        return promises()
                        .of(by.party())
                        .filter(promise -> promise.hash().equals(secret.commitment()))
                        .isPresent()
                ? Decision.standing(this)
                : Decision.refused(Rulebook.R82);
    }

    /** The randomness becomes known that the draw waits for; whoever brings it has verified it (R82). */
    default Decision<Draw> reveal(Randomness randomness) {
        return Decision.standing(this);
    }

    /**
     * The secretariat executes the draw, once (R83, R84).
     *
     * @param before the draws of the chain so far
     */
    default Decision<Draw> execute(Person by, List<PublishedDraw> before, Instant now) {
        return Decision.standing(this);
    }

    /** Tokyo approves the outcome, through another person than the one who executed it (R84). */
    default Decision<Draw> approve(Person by, Instant now) {
        return Decision.refused(Rulebook.R84);
    }

    /** The secretariat proposes to give up a committed draw whose randomness does not come. */
    default Decision<Draw> proposeVoid(Person by, VoidReason reason) {
        return Decision.refused(Rulebook.R83);
    }

    /** Tokyo agrees to give the draw up. */
    default Decision<Draw> agreeToVoid(Person by, Instant now) {
        return Decision.refused(Rulebook.R83);
    }

    /** The commitments to secrets that bind the draw. */
    ByParty<Promise> promises();

    /** The draw as it is published, once it is over. */
    default Optional<PublishedDraw> published() {
        return Optional.empty();
    }
}
