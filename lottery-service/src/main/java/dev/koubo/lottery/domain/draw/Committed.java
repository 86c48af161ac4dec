package dev.koubo.lottery.domain.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Party;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.proof.PlannedDraw;
import dev.koubo.lottery.domain.proof.PublishedDraw;
import dev.koubo.lottery.domain.proof.Randomness;
import dev.koubo.lottery.domain.proof.Secret;
import dev.koubo.lottery.domain.proof.VoidNotice;
import dev.koubo.lottery.domain.proof.VoidReason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything is published but the randomness, which is awaited.
 *
 * @param secrets what the sides of a ceremony have revealed so far
 */
public record Committed(Commitment commitment, ByParty<Secret> secrets, Optional<VoidProposal> voidProposal)
        implements Draw {

    @Override
    public PlannedDraw plan() {
        return commitment.plan();
    }

    @Override
    public ByParty<Promise> promises() {
        return commitment.promises();
    }

    /** What the draw waits for. */
    public Awaited awaited() {
        return new Awaited(commitment.manifest().beacon(), commitment.roundAt(), secrets);
    }

    /** A secret alone reveals nothing: the draw goes on once its randomness is known. */
    @Override
    public Decision<Draw> reveal(Person by, Secret secret, Instant now) {
        boolean promised = promises()
                .of(by.party())
                .filter(promise -> promise.hash().equals(secret.commitment()))
                .isPresent();
        if (!promised) {
            return Decision.refused(Rulebook.R82);
        }
        if (!now.isAfter(commitment.at())) {
            return Decision.refused(Rulebook.R81);
        }
        if (secrets.of(by.party()).isPresent()) {
            return Decision.standing(this);
        }
        if (promises().otherThan(by.party()).orElseThrow().by().subject().equals(by.subject())) {
            return Decision.refused(Rulebook.R84);
        }
        return Decision.accepted(new Committed(commitment, secrets.with(by.party(), secret), voidProposal));
    }

    @Override
    public Decision<Draw> reveal(Randomness randomness) {
        return randomness.answers(commitment.manifest().beacon())
                ? Decision.accepted(new Revealed(commitment, randomness))
                : Decision.refused(Rulebook.R82);
    }

    @Override
    public Decision<Draw> execute(Person by, List<PublishedDraw> before, Instant now) {
        return Decision.refused(Rulebook.R82);
    }

    @Override
    public Decision<Draw> proposeVoid(Person by, VoidReason reason) {
        if (by.party() != Party.SECRETARIAT) {
            return Decision.refused(Rulebook.R84);
        }
        if (reason != missing()) {
            return Decision.refused(Rulebook.R83, List.of("reason"));
        }
        return voidProposal.isPresent()
                ? Decision.standing(this)
                : Decision.accepted(new Committed(commitment, secrets, Optional.of(new VoidProposal(by, reason))));
    }

    @Override
    public Decision<Draw> agreeToVoid(Person by, Instant now) {
        return voidProposal
                .filter(proposal -> proposal.by().isIndependentOf(by))
                .map(proposal -> Decision.<Draw>accepted(
                        new Voided(commitment, proposal, new VoidNotice(now, proposal.reason()), by)))
                .orElse(Decision.refused(Rulebook.R84));
    }

    private VoidReason missing() {
        return switch (awaited().kind()) {
            case CEREMONY -> VoidReason.SECRET_NOT_REVEALED;
            case DRAND -> VoidReason.BEACON_MISSING;
        };
    }
}
