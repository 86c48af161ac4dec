package dev.koubo.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R81: what a letter says of a draw is read from the manifest that it carries. */
class ManifestTest {

    private static final String HASH = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971";

    @ParameterizedTest
    @CsvSource({
        "drand:<hash>:1, PublicRound",
        "drand:<hash>:9999999999, PublicRound",
        "drand:<hash>:0, Other",
        "drand:<hash>:10000000000, Other",
        "drand:52DB:1, Other",
        "ceremony:<hash>:<hash>, TwoSecrets",
        "ceremony:<hash>, Other",
        "parent, EarlierOrder",
        "none, NoLots",
        "None, Other",
        "'', Other",
        "moon:3, Other",
    })
    void the_source_of_the_order_is_read_from_the_beacon(String beacon, String kind) {
        Manifest manifest = new Manifest(
                "KVD1\ndraw=0\nbeacon=%s\nredraw=fresh-beacon\n".formatted(beacon.replace("<hash>", HASH)));

        assertThat(manifest.source().getClass().getSimpleName()).isEqualTo(kind);
    }

    @Test
    void a_manifest_without_a_beacon_has_another_source() {
        assertThat(new Manifest("KVD2\n").source()).isEqualTo(new OrderSource.Other());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2023-08-23T15:09:27Z",
        "2, 2023-08-23T15:09:30Z",
        "19601812, 2025-07-04T06:00:00Z",
    })
    void a_round_of_quicknet_is_signed_every_three_seconds(long round, Instant at) {
        assertThat(new OrderSource.PublicRound(HASH, round).signedAt()).contains(at);
    }

    @Test
    void when_another_chain_signs_is_not_known() {
        assertThat(new OrderSource.PublicRound("ab".repeat(32), 1).signedAt()).isEqualTo(Optional.empty());
    }

    @Test
    void the_hash_is_that_of_the_bytes_that_are_passed_on() {
        Manifest manifest = new Manifest("abc");

        assertThat(manifest.bytes()).containsExactly('a', 'b', 'c');
        assertThat(manifest.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(new Manifest("abc\n").sha256()).isNotEqualTo(manifest.sha256());
    }
}
