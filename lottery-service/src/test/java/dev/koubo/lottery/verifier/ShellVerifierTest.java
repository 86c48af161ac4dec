package dev.koubo.lottery.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.Seasons;
import dev.koubo.lottery.domain.proof.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shell's verifier comes to the verdicts of the one in Java, down to the failed step (R82, R95, R96). */
class ShellVerifierTest {

    @TempDir
    private static Path folder;

    private static Verifier java;

    @BeforeAll
    static void compile() {
        java = Verifier.compiled(folder);
    }

    @Test
    void every_season_with_redraws_void_draws_and_empty_frames_holds() {
        LongStream.range(0, 1000).parallel().forEach(seed -> {
            Path bundle = Verifier.zip(folder.resolve("season-" + seed + ".zip"), Bundles.of(Seasons.season(seed)));
            assertThat(Verifier.shell(bundle).verdict()).as("season %d", seed).isEqualTo(Verifier.HOLDS);
        });
    }

    /** A byte of every field of every line of the worked example; with {@code -Dkoubo.every-flip=true} every byte. */
    @Test
    void a_flipped_bit_fails_at_the_same_step() {
        List<Flip> flips = Boolean.getBoolean("koubo.every-flip") ? Flip.everywhere() : Flip.inEveryField();
        List<String> expected =
                flips.stream().map(flip -> java.verdict(flip.files())).toList();
        assertThat(expected).doesNotContain(Verifier.HOLDS);

        int lanes = Runtime.getRuntime().availableProcessors();
        IntStream.range(0, lanes).parallel().forEach(lane -> {
            Path unpacked = Verifier.unpacked(folder.resolve("lane-" + lane), Bundles.example());
            for (int number = lane; number < flips.size(); number += lanes) {
                Flip flip = flips.get(number);
                Verifier.unpacked(unpacked, Map.of(flip.file(), Bundles.bytes(flip.files(), flip.file())));
                assertThat(Verifier.shell(unpacked).verdict())
                        .as(flip.toString())
                        .isEqualTo(expected.get(number));
                Verifier.unpacked(unpacked, Map.of(flip.file(), Bundles.bytes(Bundles.example(), flip.file())));
            }
        });
    }

    @Test
    void flipped_bits_in_whole_seasons_get_the_same_verdict() {
        Random random = new Random(9);
        List<Map<String, byte[]>> bundles = new ArrayList<>();
        for (long seed = 0; seed < 60; seed++) {
            Map<String, byte[]> files = Bundles.of(Seasons.season(seed));
            List<String> names = files.keySet().stream()
                    .filter(name -> Bundles.bytes(files, name).length > 0)
                    .toList();
            String name = names.get(random.nextInt(names.size()));
            Bundles.flip(files, name, random.nextInt(Bundles.bytes(files, name).length * 8));
            bundles.add(files);
        }

        assertAlike("tampered", bundles);
    }

    @Test
    void a_missing_renamed_or_added_file_fails_at_the_same_step() {
        List<Map<String, byte[]>> bundles = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : Bundles.example().entrySet()) {
            Map<String, byte[]> without = Bundles.example();
            without.remove(file.getKey());
            bundles.add(without);
            Map<String, byte[]> renamed = new LinkedHashMap<>(without);
            renamed.put("other/" + file.getKey(), file.getValue());
            bundles.add(renamed);
        }
        for (String added : List.of("draw-2/list.txt", ".hidden")) {
            Map<String, byte[]> more = Bundles.example();
            more.put(added, new byte[0]);
            bundles.add(more);
        }

        assertAlike("files", bundles);
    }

    /** What the second list's lines become; its manifest announces the forged list's hash and size. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            another order,       '(?s)^(.{68})(.{68})', '$2$1'
            a line twice,        '(?s)^(.{68})',        '$1$1'
            a company twice,     '(?s)^CM(.{66})',      'CM$1RW$1'
            one entry less,      '(?s)^.{68}',          ''
            no line end,         '\\n$',                ''
            a byte 0,            '\\n$',                '\0\n'
            a label too short,   '.\\n$',               '\n'
            another frame,       '^CM',                 'XX'
            """)
    void a_forged_list_that_is_announced_fails_at_the_same_step(String forgery, String part, String forged) {
        Map<String, byte[]> files = Bundles.example();
        String list = new String(Bundles.bytes(files, "draw-1/list.txt"), US_ASCII).replaceFirst(part, forged);
        String manifest = new String(Bundles.bytes(files, "draw-1/manifest.txt"), US_ASCII)
                .replaceFirst(
                        "(?<=list_sha256=).*",
                        Sha256.of(list.getBytes(US_ASCII)).toString())
                .replaceFirst("(?<=entries=).*", Long.toString(list.lines().count()));
        files.put("draw-1/list.txt", list.getBytes(US_ASCII));
        files.put("draw-1/manifest.txt", manifest.getBytes(US_ASCII));

        assertThat(java.verdict(files)).as(forgery).isEqualTo("draw-1/list.txt");
        assertAlike("forged", List.of(files));
    }

    @Test
    void a_list_of_several_batches_holds_and_leaves_nothing_behind(@TempDir Path temporary) throws IOException {
        Map<String, byte[]> files = Bundles.byCeremony(new FrameCounts(700, 300, 1500));
        Path bundle = Verifier.zip(folder.resolve("long.zip"), files);

        Verifier.Run run = Verifier.shell(bundle, temporary);

        assertThat(run.verdict()).isEqualTo(Verifier.HOLDS);
        assertThat(run.output()).contains("draw 0: 2500 entries, 40 selected");
        try (var left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }

    private static void assertAlike(String name, List<Map<String, byte[]>> bundles) {
        List<String> expected = bundles.stream().map(java::verdict).toList();
        assertThat(IntStream.range(0, bundles.size())
                        .parallel()
                        .mapToObj(number ->
                                Verifier.zip(folder.resolve("%s-%d.zip".formatted(name, number)), bundles.get(number)))
                        .map(bundle -> Verifier.shell(bundle).verdict()))
                .isEqualTo(expected);
    }
}
