package dev.koubo.lottery.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.lottery.domain.proof.Beacon;
import dev.koubo.lottery.domain.proof.Bundle;
import dev.koubo.lottery.domain.proof.Document;
import dev.koubo.lottery.domain.proof.DrawChain;
import dev.koubo.lottery.domain.proof.DrawVector;
import dev.koubo.lottery.domain.proof.EntryList;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.Journal;
import dev.koubo.lottery.domain.proof.Manifest;
import dev.koubo.lottery.domain.proof.PlannedDraw;
import dev.koubo.lottery.domain.proof.PublishedDraw;
import dev.koubo.lottery.domain.proof.Randomness;
import dev.koubo.lottery.domain.proof.RedrawRule;
import dev.koubo.lottery.domain.proof.Seasons;
import dev.koubo.lottery.domain.proof.Sha256;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
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
        Path bundle = Verifier.zip(folder.resolve("example.zip"), example());
        Verifier.Run run = Verifier.java(bundle, company.key(), HexFormat.of().formatHex(company.nonce()));
        assertThat(run.status()).isZero();
        assertThat(run.output())
                .contains("OK: 2 draws and 4 journal lines hold")
                .contains("your entry in draw 0: SO 5 " + company.label());
    }

    @Test
    void a_failure_ends_with_status_one_and_names_its_step() {
        Map<String, byte[]> files = example();
        flip(files, "draw-1/result.txt", 70);
        Verifier.Run run = Verifier.java(Verifier.zip(folder.resolve("tampered.zip"), files));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output()).contains("FAIL: draw-1/result.txt");
    }

    @Test
    void every_season_with_redraws_void_draws_and_empty_frames_holds() {
        for (long seed = 0; seed < 300; seed++) {
            assertThat(verifier.objection(files(Seasons.season(seed))))
                    .as("season %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void a_flipped_bit_in_any_file_is_found() {
        Random random = new Random(3);
        for (String name : example().keySet()) {
            for (int time = 0; time < 60; time++) {
                Map<String, byte[]> files = example();
                int position = random.nextInt(bytes(files, name).length * 8);
                flip(files, name, position);
                assertThat(verifier.objection(files))
                        .as("bit %d of %s", position, name)
                        .isPresent();
            }
        }
    }

    @Test
    void a_flipped_bit_is_found_in_bundles_of_whole_seasons() {
        Random random = new Random(4);
        for (long seed = 0; seed < 60; seed++) {
            Map<String, byte[]> files = files(Seasons.season(seed));
            List<String> names = files.keySet().stream()
                    .filter(name -> bytes(files, name).length > 0 && bindsItself(name, bytes(files, name)))
                    .toList();
            String name = names.get(random.nextInt(names.size()));
            flip(files, name, random.nextInt(bytes(files, name).length * 8));
            assertThat(verifier.objection(files))
                    .as("%s of season %d", name, seed)
                    .isPresent();
        }
    }

    @Test
    void a_file_that_is_missing_or_added_is_found() {
        for (String name : example().keySet()) {
            Map<String, byte[]> files = example();
            files.remove(name);
            assertThat(verifier.objection(files)).as("without %s", name).isPresent();
        }
        Map<String, byte[]> files = example();
        files.put("draw-2/list.txt", new byte[0]);
        assertThat(verifier.objection(files)).isPresent();
    }

    @Test
    void a_result_whose_parent_was_exchanged_is_found() {
        Map<String, byte[]> files = example();
        String manifest = new String(bytes(files, "draw-1/manifest.txt"), US_ASCII);
        files.put(
                "draw-1/manifest.txt",
                manifest.replaceFirst("parent=.{8}", "parent=00000000").getBytes(US_ASCII));
        assertThat(verifier.objection(files)).get().asString().contains("does not follow from the result before");
    }

    @Test
    void two_winners_exchanged_for_two_losers_are_found() {
        Map<String, byte[]> files = example();
        String result = new String(bytes(files, "draw-1/result.txt"), US_ASCII);
        files.put(
                "draw-1/result.txt",
                result.replace(" selected", " x")
                        .replace(" not-selected", " selected")
                        .replace(" x", " not-selected")
                        .getBytes(US_ASCII));
        assertThat(verifier.objection(files)).isPresent();
    }

    @Test
    void a_drand_round_is_followed_and_its_unchecked_signature_is_said() {
        EntryList list = Seasons.list(new FrameCounts(20, 20, 30), new Random(5));
        Sha256 chain = Sha256.fromHex("52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971");
        Manifest manifest = PlannedDraw.first(list, DrawVector.GUIDE)
                .manifest(Seasons.PROGRAMME, new Beacon.Drand(chain, 1000), RedrawRule.FRESH_BEACON);
        Randomness.Drand round = new Randomness.Drand(
                1000,
                "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39");
        assertThat(round.answers(manifest.beacon())).isTrue();
        PublishedDraw draw =
                new PublishedDraw.Held(list, manifest, round, DrawChain.result(List.of(), list, manifest, round));
        Map<String, byte[]> files = files(new DrawChain(List.of(draw), Journal.of(manifest.hash(), List.of())));
        Verifier.Run run = Verifier.java(Verifier.zip(folder.resolve("drand.zip"), files));
        assertThat(run.status()).isZero();
        assertThat(run.output()).contains("does not check the BLS signature of round 1000");

        files.put(
                "draw-0/beacon.json",
                new Randomness.Drand(1001, round.signature()).beaconFile().bytes());
        assertThat(verifier.objection(files)).get().asString().contains("not the announced one");
    }

    @Test
    void standard_tools_come_to_the_same_verdicts() {
        Stream.of(0L, 1L, 2L, 3L, 8L).forEach(seed -> {
            Path bundle = Verifier.zip(folder.resolve("season-" + seed + ".zip"), files(Seasons.season(seed)));
            assertThat(Verifier.shell(bundle))
                    .as("season %d", seed)
                    .satisfies(run -> assertThat(run.status()).as(run.output()).isZero());
        });
        for (String name : example().keySet()) {
            Map<String, byte[]> files = example();
            flip(files, name, 8 * (bytes(files, name).length / 2) + 1);
            Verifier.Run run = Verifier.shell(Verifier.zip(folder.resolve("flipped.zip"), files));
            assertThat(run.status()).as("%s: %s", name, run.output()).isEqualTo(1);
            assertThat(run.output()).contains("FAIL: ");
        }
    }

    private static Map<String, byte[]> example() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String draw : List.of("draw-0/", "draw-1/")) {
            for (String name : List.of("list.txt", "manifest.txt", "beacon.json", "result.txt")) {
                files.put(draw + name, DrawVector.file(draw + name));
            }
        }
        files.put("journal.txt", DrawVector.file("journal.txt"));
        return files;
    }

    private static Map<String, byte[]> files(DrawChain chain) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Map.Entry<String, Document> file :
                Bundle.of(chain.draws(), chain.journal()).files().entrySet()) {
            files.put(file.getKey(), file.getValue().bytes());
        }
        return files;
    }

    /** The programme's name and the moment of a void draw are bound by what follows them only. */
    private static boolean bindsItself(String name, byte[] file) {
        return !name.endsWith("/manifest.txt") && !new String(file, US_ASCII).startsWith("void");
    }

    private static byte[] bytes(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static void flip(Map<String, byte[]> files, String name, int bit) {
        byte[] file = bytes(files, name).clone();
        file[bit / 8] ^= (byte) (1 << (bit % 8));
        files.put(name, file);
    }
}
