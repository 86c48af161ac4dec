package dev.koubo.lottery.ceremony;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.lottery.domain.draw.Awaited;
import dev.koubo.lottery.domain.draw.ByParty;
import dev.koubo.lottery.domain.proof.Randomness;
import dev.koubo.lottery.domain.proof.Seasons;
import dev.koubo.lottery.domain.proof.Secret;
import dev.koubo.lottery.usecase.draw.RandomnessSource.Answer;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A ceremony gives its randomness when both secrets are there, and says whose is missing until then (R82). */
class TwoSecretsTest {

    private static final Randomness.Ceremony BOTH = Seasons.ceremony(new Random(1));
    private static final Optional<Secret> A = Optional.of(BOTH.secretA());
    private static final Optional<Secret> B = Optional.of(BOTH.secretB());

    @Test
    void both_secrets_are_the_randomness_that_of_the_secretariat_first() {
        assertThat(found(A, B)).isEqualTo(new Answer.Known(BOTH));
        assertThat(HexFormat.of().formatHex(BOTH.entropy()))
                .isEqualTo(A.orElseThrow().hex() + B.orElseThrow().hex());
    }

    @Test
    void the_sides_whose_secret_is_missing_are_named() {
        assertThat(found(Optional.empty(), Optional.empty())).isEqualTo(missing("SECRETARIAT", "TOKYO"));
        assertThat(found(A, Optional.empty())).isEqualTo(missing("TOKYO"));
        assertThat(found(Optional.empty(), B)).isEqualTo(missing("SECRETARIAT"));
    }

    private static Answer missing(String... sides) {
        return new Answer.Silence(true, List.of(sides));
    }

    private static Answer found(Optional<Secret> ofSecretariat, Optional<Secret> ofTokyo) {
        Awaited awaited = new Awaited(Seasons.announced(BOTH), Optional.empty(), new ByParty<>(ofSecretariat, ofTokyo));
        return new TwoSecrets().find(awaited).await().indefinitely();
    }
}
