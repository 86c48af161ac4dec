package dev.koubo.lottery.domain.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The worked example, byte for byte. */
class DrawVectorTest {

    private final EntryList list = DrawVector.firstList();
    private final Randomness.Ceremony secrets = DrawVector.secrets(0);
    private final Manifest manifest = PlannedDraw.first(list, DrawVector.GUIDE)
            .manifest(DrawVector.PROGRAMME, Seasons.announced(secrets), RedrawRule.FRESH_BEACON);
    private final PublishedDraw first =
            new PublishedDraw.Held(list, manifest, secrets, DrawChain.result(List.of(), list, manifest, secrets));
    private final Journal journal = Journal.of(manifest.hash(), DrawVector.departures());

    @Test
    void every_label_follows_from_company_and_nonce() {
        assertThat(DrawVector.companies())
                .allSatisfy(company -> assertThat(EntryLabel.of(DrawVector.PROGRAMME, company.key(), company.nonce()))
                        .isEqualTo(company.label()));
    }

    @Test
    void the_first_draw_equals_the_example_byte_for_byte() {
        assertDraw(first, "draw-0/");
    }

    @Test
    void the_journal_equals_the_example_byte_for_byte() {
        assertThat(journal.bytes()).isEqualTo(DrawVector.file("journal.txt"));
    }

    @Test
    void the_redraw_equals_the_example_byte_for_byte() {
        PlannedDraw next = new DrawChain(List.of(first), journal).next();
        Randomness.Ceremony fresh = DrawVector.secrets(1);
        Manifest second = next.manifest(DrawVector.PROGRAMME, Seasons.announced(fresh), RedrawRule.FRESH_BEACON);
        assertDraw(
                new PublishedDraw.Held(
                        next.list(), second, fresh, DrawChain.result(List.of(first), next.list(), second, fresh)),
                "draw-1/");
    }

    @Test
    void the_published_files_read_back_to_the_same_values() {
        assertThat(EntryList.parse(DrawVector.file("draw-0/list.txt")).lines()).isEqualTo(list.lines());
        assertThat(Manifest.parse(new String(DrawVector.file("draw-0/manifest.txt"), US_ASCII)))
                .isEqualTo(manifest);
        assertThat(DrawResult.parse(DrawVector.file("draw-1/result.txt")).selectedCounts())
                .isEqualTo(new FrameCounts(0, 2, 1));
    }

    @Test
    void the_bundle_holds_exactly_the_published_files_and_is_the_same_each_time() throws IOException {
        Bundle<Document> bundle = Bundle.of(List.of(first.folder()), journal);
        byte[] once = zip(bundle);
        assertThat(zip(bundle)).isEqualTo(once);

        List<String> names = new ArrayList<>();
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(once));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            names.add(entry.getName());
            assertThat(zip.readAllBytes()).isEqualTo(DrawVector.file(entry.getName()));
        }
        assertThat(names)
                .containsExactly(
                        "draw-0/list.txt",
                        "draw-0/manifest.txt",
                        "draw-0/beacon.json",
                        "draw-0/result.txt",
                        "journal.txt");
    }

    private static byte[] zip(Bundle<Document> bundle) throws IOException {
        BundleZip zip = new BundleZip();
        ByteArrayOutputStream pieces = new ByteArrayOutputStream();
        for (Map.Entry<String, Document> file : bundle.files().entrySet()) {
            zip.begin(file.getKey());
            pieces.write(zip.add(file.getValue().bytes()));
        }
        pieces.write(zip.finish());
        return pieces.toByteArray();
    }

    private static void assertDraw(PublishedDraw draw, String folder) {
        assertThat(draw.list().bytes()).isEqualTo(DrawVector.file(folder + "list.txt"));
        assertThat(draw.manifest().bytes()).isEqualTo(DrawVector.file(folder + "manifest.txt"));
        assertThat(draw.beaconFile().bytes()).isEqualTo(DrawVector.file(folder + "beacon.json"));
        assertThat(draw.result().bytes()).isEqualTo(DrawVector.file(folder + "result.txt"));
    }
}
