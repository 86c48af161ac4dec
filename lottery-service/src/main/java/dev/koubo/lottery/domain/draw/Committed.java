package dev.koubo.lottery.domain.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Party;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.proof.Beacon;
import dev.koubo.lottery.domain.proof.PlannedDraw;
import dev.koubo.lottery.domain.proof.PublishedDraw;
import dev.koubo.lottery.domain.proof.Randomness;
import dev.koubo.lottery.domain.proof.Secret;
import dev.koubo.lottery.domain.proof.VoidNotice;
import dev.koubo.lottery.domain.proof.VoidReason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything is published but the randomness: at most one of two secrets is revealed, or a public round awaited. */
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
        return Decision.accepted(with(secrets.with(by.party(), secret)));
    }

    @Override
    public Decision<Draw> reveal(Randomness.Drand round) {
        return round.answers(commitment.manifest().beacon())
                ? Decision.accepted(new Revealed(commitment, round))
                : Decision.refused(Rulebook.R82);
    }

    /** Names the sides whose secret is missing. */
    @Override
    public Decision<Draw> execute(Person by, List<PublishedDraw> before, Instant now) {
        return Decision.refused(
                Rulebook.R82,
                Stream.of(Party.values())
                        .filter(party -> promises().of(party).isPresent())
                        .filter(party -> secrets.of(party).isEmpty())
                        .map(Party::name)
                        .toList());
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
        return switch (commitment.manifest().beacon()) {
            case Beacon.Drand _ -> VoidReason.BEACON_MISSING;
            case Beacon.Ceremony _, Beacon.None _, Beacon.Parent _ -> VoidReason.SECRET_NOT_REVEALED;
        };
    }

    private Draw with(ByParty<Secret> known) {
        return known.secretariat()
                .flatMap(a -> known.tokyo().map(b -> (Draw) new Revealed(commitment, new Randomness.Ceremony(a, b))))
                .orElse(new Committed(commitment, known, voidProposal));
    }
}
