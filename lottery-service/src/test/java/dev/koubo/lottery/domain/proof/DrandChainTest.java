package dev.koubo.lottery.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which round belongs to which instant (R81, R95). */
class DrandChainTest {

    @ParameterizedTest(name = "at or after {0} the first round is {1}, signed at {2}")
    @CsvSource({
        "1970-01-01T00:00:00Z,           1, 2023-08-23T15:09:27Z",
        "2023-08-23T15:09:27Z,           1, 2023-08-23T15:09:27Z",
        "2023-08-23T15:09:27.000000001Z, 2, 2023-08-23T15:09:30Z",
        "2023-08-23T15:09:28Z,           2, 2023-08-23T15:09:30Z",
        "2023-08-23T15:09:29.999999999Z, 2, 2023-08-23T15:09:30Z",
        "2023-08-23T15:09:30Z,           2, 2023-08-23T15:09:30Z",
        "2023-08-23T15:09:31Z,           3, 2023-08-23T15:09:33Z",
        "2023-08-23T15:59:24Z,        1000, 2023-08-23T15:59:24Z",
        "2023-08-23T15:59:24.001Z,    1001, 2023-08-23T15:59:27Z",
        "2025-07-04T06:00:00Z,    19601812, 2025-07-04T06:00:00Z",
        "2025-07-04T06:00:01Z,    19601813, 2025-07-04T06:00:03Z",
    })
    void the_round_of_an_instant_is_the_first_that_is_not_signed_before_it(Instant moment, long round, Instant signed) {
        assertThat(Quicknet.CHAIN.roundAt(moment)).isEqualTo(round);
        assertThat(Quicknet.CHAIN.timeOf(round)).isEqualTo(signed);
    }

    @Test
    void a_longer_period_has_fewer_rounds() {
        DrandChain slow = new DrandChain(
                Quicknet.CHAIN.hash(), Quicknet.CHAIN.publicKey(), Instant.EPOCH, Duration.ofSeconds(30));
        assertThat(slow.roundAt(Instant.ofEpochSecond(29))).isEqualTo(2);
        assertThat(slow.roundAt(Instant.ofEpochSecond(30))).isEqualTo(2);
        assertThat(slow.roundAt(Instant.ofEpochSecond(31))).isEqualTo(3);
    }

    @Test
    void what_is_signed_is_the_hash_of_the_round_as_eight_bytes() {
        assertThat(DrandChain.message(1000))
                .isEqualTo(
                        Sha256.of(HexFormat.of().parseHex("00000000000003e8")).bytes());
    }

    @Test
    void what_is_no_chain_is_refused() {
        Sha256 hash = Quicknet.CHAIN.hash();
        String key = Quicknet.CHAIN.publicKey();
        Duration period = Quicknet.CHAIN.period();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DrandChain(hash, key.substring(2), Instant.EPOCH, period));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DrandChain(hash, key, Instant.EPOCH, Duration.ofMillis(1500)));
        assertThatIllegalArgumentException().isThrownBy(() -> new DrandChain(hash, key, Instant.EPOCH, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Randomness.Drand(1, "b4"));
    }
}
