package dev.koubo.browser;

import dev.koubo.lottery.domain.proof.Beacon;
import dev.koubo.lottery.domain.proof.Bundle;
import dev.koubo.lottery.domain.proof.Document;
import dev.koubo.lottery.domain.proof.DrawChain;
import dev.koubo.lottery.domain.proof.DrawFolder;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bundles by path of each file, and the ZIP of one. */
final class Bundles {

    /** The chain of drand that is pinned. */
    static final Sha256 QUICKNET = Sha256.fromHex("52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971");

    /** What quicknet signed in its round 1000. */
    static final String ROUND_1000 =
            "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39";

    private static final List<String> FILES = List.of("list.txt", "manifest.txt", "beacon.json", "result.txt");

    private Bundles() {}

    /** The worked example of the algorithm: two draws and a journal. */
    static Map<String, byte[]> example() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String draw : List.of("draw-0/", "draw-1/")) {
            FILES.forEach(name -> files.put(draw + name, DrawVector.file(draw + name)));
        }
        files.put("journal.txt", DrawVector.file("journal.txt"));
        return files;
    }

    /** The bundle of draws that were made up. */
    static Map<String, byte[]> of(DrawChain chain) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<DrawFolder<Document>> draws =
                chain.draws().stream().map(PublishedDraw::folder).toList();
        Bundle.of(draws, chain.journal()).files().forEach((name, file) -> files.put(name, file.bytes()));
        return files;
    }

    /**
     * So many random seasons. One seed in four is left out: such a season may draw by drand with signatures that nobody
     * made, which the page alone can tell, and refuses.
     */
    static List<Map<String, byte[]>> seasons(int count) {
        return LongStream.iterate(0, seed -> seed + 1)
                .filter(seed -> seed % 4 != 1)
                .limit(count)
                .mapToObj(seed -> of(Seasons.season(seed)))
                .toList();
    }

    /** A single draw of entries with random labels by a ceremony. */
    static DrawChain ceremony(FrameCounts entries) {
        Random random = new Random(entries.total());
        Randomness.Ceremony secrets = Seasons.ceremony(random);
        return drawn(Seasons.list(entries, random), Seasons.announced(secrets), secrets);
    }

    /** A single draw on a round of a drand chain, with a signature that need not be that round's. */
    static DrawChain drand(Sha256 chain, long round, String signature) {
        EntryList list = Seasons.list(new FrameCounts(20, 20, 30), new Random(5));
        return drawn(list, new Beacon.Drand(chain, round), new Randomness.Drand(round, signature));
    }

    private static DrawChain drawn(EntryList list, Beacon beacon, Randomness randomness) {
        Manifest manifest =
                PlannedDraw.first(list, DrawVector.GUIDE).manifest(Seasons.PROGRAMME, beacon, RedrawRule.FRESH_BEACON);
        PublishedDraw draw = new PublishedDraw.Held(
                list, manifest, randomness, DrawChain.result(List.of(), list, manifest, randomness));
        return new DrawChain(List.of(draw), Journal.of(manifest.hash(), List.of()));
    }

    /** The files as the service packs them. */
    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The same files but for one bit of one of them. */
    static Map<String, byte[]> flipped(Map<String, byte[]> files, String name, int position, int bit) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.computeIfPresent(name, (_, file) -> {
            byte[] copy = file.clone();
            copy[position] ^= (byte) (1 << bit);
            return copy;
        });
        return changed;
    }
}
