package dev.koubo.lottery.ceremony;

import dev.koubo.lottery.domain.Party;
import dev.koubo.lottery.domain.draw.Awaited;
import dev.koubo.lottery.domain.draw.BeaconRule;
import dev.koubo.lottery.domain.draw.ByParty;
import dev.koubo.lottery.domain.draw.CeremonyRule;
import dev.koubo.lottery.domain.programme.BeaconKind;
import dev.koubo.lottery.domain.programme.LotteryTerms;
import dev.koubo.lottery.domain.proof.Randomness;
import dev.koubo.lottery.domain.proof.Secret;
import dev.koubo.lottery.usecase.draw.RandomnessSource;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Brings the secrets of a ceremony, once both sides have revealed theirs. A side comes by itself: it cannot be asked, and
 * nothing is drawn in its place.
 */
@ApplicationScoped
class TwoSecrets implements RandomnessSource {

    @Override
    public BeaconKind kind() {
        return BeaconKind.CEREMONY;
    }

    @Override
    public BeaconRule rule(LotteryTerms terms, Optional<Instant> announced) {
        return new CeremonyRule(announced);
    }

    /** Names the sides whose secret is missing. */
    @Override
    public Uni<Answer> find(Awaited awaited) {
        ByParty<Secret> revealed = awaited.secrets();
        return Uni.createFrom()
                .item(revealed.secretariat()
                        .flatMap(a -> revealed.tokyo().map(b -> known(a, b)))
                        .orElseGet(() -> silence(revealed)));
    }

    private static Answer known(Secret a, Secret b) {
        return new Answer.Known(new Randomness.Ceremony(a, b));
    }

    private static Answer silence(ByParty<Secret> revealed) {
        return new Answer.Silence(
                true,
                Stream.of(Party.values())
                        .filter(party -> revealed.of(party).isEmpty())
                        .map(Party::name)
                        .toList());
    }
}
