package dev.koubo.lottery.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.lottery.domain.proof.DrandChain;
import dev.koubo.lottery.domain.proof.DrawVector;
import dev.koubo.lottery.domain.proof.Quicknet;
import dev.koubo.lottery.domain.proof.Seasons;
import dev.koubo.lottery.domain.proof.Sha256;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stand-alone verifiers accept every honest bundle and name the step that fails of any other (R82, R95, R96). */
class VerifierTest {

    @TempDir
    private static Path folder;

    private static Verifier verifier;

    @BeforeAll
    static void compile() {
        verifier = Verifier.compiled(folder);
    }

    @Test
    void the_worked_example_holds_and_a_receipt_finds_its_place() {
        DrawVector.Company company = DrawVector.companies().getLast();
        Path bundle = Verifier.zip(folder.resolve("example.zip"), Bundles.example());
        Verifier.Run run = Verifier.java(bundle, company.key(), HexFormat.of().formatHex(company.nonce()));
        assertThat(run.status()).isZero();
        assertThat(run.output())
                .contains("OK: 2 draws and 4 journal lines hold")
                .contains("your entry in draw 0: SO 5 " + company.label());
    }

    @Test
    void a_failure_ends_with_status_one_and_names_its_step() {
        Map<String, byte[]> files = Bundles.example();
        Bundles.flip(files, "draw-1/result.txt", 70);
        Verifier.Run run = Verifier.java(Verifier.zip(folder.resolve("tampered.zip"), files));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output()).contains("FAIL: draw-1/result.txt");
    }

    @Test
    void every_season_with_redraws_void_draws_and_empty_frames_holds() {
        for (long seed = 0; seed < 1000; seed++) {
            assertThat(verifier.objection(Bundles.of(Seasons.season(seed))))
                    .as("season %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void a_bit_flipped_in_any_byte_of_any_file_is_found() {
        for (Flip flip : Flip.everywhere()) {
            assertThat(verifier.objection(flip.files())).as(flip.toString()).isPresent();
        }
    }

    @Test
    void a_flipped_bit_is_found_in_bundles_of_whole_seasons() {
        Random random = new Random(4);
        for (long seed = 0; seed < 60; seed++) {
            Map<String, byte[]> files = Bundles.of(Seasons.season(seed));
            List<String> names = files.keySet().stream()
                    .filter(name -> Bundles.bytes(files, name).length > 0
                            && Bundles.bindsItself(name, Bundles.bytes(files, name)))
                    .toList();
            String name = names.get(random.nextInt(names.size()));
            Bundles.flip(files, name, random.nextInt(Bundles.bytes(files, name).length * 8));
            assertThat(verifier.objection(files))
                    .as("%s of season %d", name, seed)
                    .isPresent();
        }
    }

    @Test
    void a_file_that_is_missing_or_added_is_found() {
        for (String name : Bundles.example().keySet()) {
            Map<String, byte[]> files = Bundles.example();
            files.remove(name);
            assertThat(verifier.objection(files)).as("without %s", name).isPresent();
        }
        Map<String, byte[]> files = Bundles.example();
        files.put("draw-2/list.txt", new byte[0]);
        assertThat(verifier.objection(files)).isPresent();
    }

    @Test
    void a_result_whose_parent_was_exchanged_is_found() {
        Map<String, byte[]> files = Bundles.example();
        String manifest = new String(Bundles.bytes(files, "draw-1/manifest.txt"), US_ASCII);
        files.put(
                "draw-1/manifest.txt",
                manifest.replaceFirst("parent=.{8}", "parent=00000000").getBytes(US_ASCII));
        assertThat(verifier.objection(files)).get().asString().contains("does not follow from the result before");
    }

    @Test
    void two_winners_exchanged_for_two_losers_are_found() {
        Map<String, byte[]> files = Bundles.example();
        String result = new String(Bundles.bytes(files, "draw-1/result.txt"), US_ASCII);
        files.put(
                "draw-1/result.txt",
                result.replace(" selected", " x")
                        .replace(" not-selected", " selected")
                        .replace(" x", " not-selected")
                        .getBytes(US_ASCII));
        assertThat(verifier.objection(files)).isPresent();
    }

    @Test
    void a_drand_round_is_followed_and_what_is_not_checked_is_said_with_a_way_to_check_it() {
        Map<String, byte[]> files = Bundles.byDrand(Quicknet.CHAIN, Quicknet.ROUND);
        Path bundle = Verifier.zip(folder.resolve("drand.zip"), files);
        String signed = "signed at 2023-08-23T15:59:24Z";
        String notChecked = "NOT CHECKED HERE: that the signature is the one of the chain's group";
        String mirror = "/%s/public/1000".formatted(Quicknet.CHAIN.hash());
        assertThat(Verifier.java(bundle)).satisfies(run -> {
            assertThat(run.status()).isZero();
            assertThat(run.output()).contains(signed, notChecked, mirror, "OK: 1 draws");
        });
        assertThat(Verifier.shell(bundle)).satisfies(run -> {
            assertThat(run.status()).isZero();
            assertThat(run.output()).contains(signed, notChecked, mirror, "OK: 1 draws");
        });
    }

    @Test
    void another_round_or_another_form_of_the_same_round_is_found() {
        for (String beacon : List.of(
                "{\n \"type\": \"drand\",\n \"round\": 1001,\n \"signature\": \"%s\"\n}\n",
                "{\n \"type\": \"drand\",\n \"round\": 01000,\n \"signature\": \"%s\"\n}\n",
                "{\n \"round\": 1000,\n \"type\": \"drand\",\n \"signature\": \"%s\"\n}\n",
                "{\n \"type\": \"drand\",\n \"round\": 1000,\n \"signature\": \"%s\"\n}",
                "{\n \"type\": \"drand\",\n \"round\": 1000,\n \"signature\": \"00%s\"\n}\n")) {
            Map<String, byte[]> files = Bundles.byDrand(Quicknet.CHAIN, Quicknet.ROUND);
            files.put(
                    "draw-0/beacon.json",
                    beacon.formatted(Quicknet.ROUND.signature()).getBytes(US_ASCII));
            assertThat(verifier.objection(files)).as(beacon).isPresent();
            assertThat(Verifier.shell(Verifier.zip(folder.resolve("form.zip"), files))
                            .status())
                    .as(beacon)
                    .isEqualTo(1);
        }
    }

    @Test
    void a_round_of_another_chain_counts_only_for_who_names_that_chain() {
        DrandChain other = new DrandChain(
                Sha256.of(new byte[] {7}), Quicknet.CHAIN.publicKey(), Instant.EPOCH, Duration.ofSeconds(30));
        Path bundle = Verifier.zip(folder.resolve("other.zip"), Bundles.byDrand(other, Quicknet.ROUND));
        for (Verifier.Run run : List.of(Verifier.java(bundle), Verifier.shell(bundle))) {
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.output()).contains("unknown chain: " + other.hash());
        }
        for (Verifier.Run run : List.of(Verifier.java(other, bundle), Verifier.shell(other, bundle))) {
            assertThat(run.status()).as(run.output()).isZero();
            assertThat(run.output()).contains("signed at 1970-01-01T08:19:30Z");
        }
    }
}
