package dev.koubo.browser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.lottery.domain.proof.DrawVector;
import dev.koubo.lottery.domain.proof.Randomness;
import dev.koubo.lottery.domain.proof.Sha256;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page's verification comes to the verdicts of the standalone verifier, down to the step. */
@ExtendWith(Site.Extension.class)
class VerdictTest {

    private static final Map<String, byte[]> EXAMPLE = Bundles.example();

    private final PageCore page;
    private final Reference reference = Reference.compiled();

    VerdictTest(Site site, Browser browser) {
        this.page = new PageCore(site, browser);
    }

    @Test
    void every_byte_of_the_worked_example_is_bound_and_fails_at_the_same_step() {
        for (String file : EXAMPLE.keySet()) {
            List<String> expected = new ArrayList<>();
            for (int position = 0; position < bytes(EXAMPLE, file).length; position++) {
                expected.add(reference.verdict(Bundles.flipped(EXAMPLE, file, position, position % 8)));
            }

            List<String> verdicts = page.verdictsOnFlips(EXAMPLE, file);

            assertThat(verdicts).as(file).doesNotContain(Reference.HOLDS).isEqualTo(expected);
        }
    }

    @Test
    void a_missing_or_added_file_fails_at_the_same_step() {
        List<Map<String, byte[]>> bundles = new ArrayList<>();
        for (String file : EXAMPLE.keySet()) {
            Map<String, byte[]> without = new LinkedHashMap<>(EXAMPLE);
            without.remove(file);
            bundles.add(without);
            Map<String, byte[]> renamed = new LinkedHashMap<>(without);
            renamed.put("other/" + file, bytes(EXAMPLE, file));
            bundles.add(renamed);
        }
        Map<String, byte[]> more = new LinkedHashMap<>(EXAMPLE);
        more.put("draw-2/list.txt", new byte[0]);
        bundles.add(more);

        assertAlike("files-", bundles);
    }

    @Test
    void flipped_bits_in_whole_seasons_get_the_same_verdict() {
        Random random = new Random(4);
        List<Map<String, byte[]>> bundles = new ArrayList<>();
        for (Map<String, byte[]> files : Bundles.seasons(200)) {
            List<String> names = files.keySet().stream()
                    .filter(name -> bytes(files, name).length > 0)
                    .toList();
            String name = names.get(random.nextInt(names.size()));
            bundles.add(Bundles.flipped(files, name, random.nextInt(bytes(files, name).length), random.nextInt(8)));
        }

        assertAlike("tampered-", bundles);
    }

    @Test
    void a_genuine_public_round_holds_and_the_same_signature_under_another_round_does_not() {
        assertThat(page.verdictAndReason(Bundles.of(Bundles.drand(Bundles.QUICKNET, 1000, Bundles.ROUND_1000))))
                .isEqualTo("holds");
        assertThat(page.verdictAndReason(Bundles.of(Bundles.drand(Bundles.QUICKNET, 1001, Bundles.ROUND_1000))))
                .isEqualTo("draw-0/beacon.json signature");
        assertThat(page.verdictAndReason(Bundles.of(Bundles.drand(Sha256.of(new byte[1]), 1000, Bundles.ROUND_1000))))
                .isEqualTo("draw-0/beacon.json chainNotPinned");
    }

    @Test
    void a_round_that_was_not_announced_is_refused() {
        Map<String, byte[]> files =
                new LinkedHashMap<>(Bundles.of(Bundles.drand(Bundles.QUICKNET, 1000, Bundles.ROUND_1000)));
        files.put(
                "draw-0/beacon.json",
                new Randomness.Drand(1001, Bundles.ROUND_1000).beaconFile().bytes());

        assertThat(page.verdictAndReason(files)).isEqualTo("draw-0/beacon.json roundOther");
        assertThat(reference.verdict(files)).isEqualTo("draw-0/beacon.json");
    }

    @Test
    void two_winners_exchanged_for_two_losers_are_found() {
        String result = new String(DrawVector.file("draw-1/result.txt"), US_ASCII);
        Map<String, byte[]> files = new LinkedHashMap<>(EXAMPLE);
        String exchanged = result.replace(" selected", " x")
                .replace(" not-selected", " selected")
                .replace(" x", " not-selected");
        files.put("draw-1/result.txt", exchanged.getBytes(US_ASCII));

        assertThat(page.verdictAndReason(files)).isEqualTo("draw-1/result.txt result");
    }

    private void assertAlike(String prefix, List<Map<String, byte[]>> bundles) {
        assertThat(page.verdicts(prefix, bundles))
                .isEqualTo(bundles.stream().map(reference::verdict).toList());
    }

    private static byte[] bytes(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }
}
