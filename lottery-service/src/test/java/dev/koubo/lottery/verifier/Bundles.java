package dev.koubo.lottery.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.koubo.lottery.domain.proof.Beacon;
import dev.koubo.lottery.domain.proof.Bundle;
import dev.koubo.lottery.domain.proof.Document;
import dev.koubo.lottery.domain.proof.DrandChain;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Bundles to be verified, by path: honest ones, and the same with something changed. */
final class Bundles {

    private Bundles() {}

    /** One draw by a public round. */
    static Map<String, byte[]> byDrand(DrandChain chain, Randomness.Drand round) {
        EntryList list = Seasons.list(new FrameCounts(20, 20, 30), new Random(5));
        return drawn(list, new Beacon.Drand(chain.hash(), round.round()), round);
    }

    /** One draw by two secrets. */
    static Map<String, byte[]> byCeremony(FrameCounts entries) {
        Random random = new Random(6);
        Randomness.Ceremony secrets = Seasons.ceremony(random);
        return drawn(Seasons.list(entries, random), Seasons.announced(secrets), secrets);
    }

    private static Map<String, byte[]> drawn(EntryList list, Beacon beacon, Randomness randomness) {
        Manifest manifest =
                PlannedDraw.first(list, DrawVector.GUIDE).manifest(Seasons.PROGRAMME, beacon, RedrawRule.FRESH_BEACON);
        PublishedDraw draw = new PublishedDraw.Held(
                list, manifest, randomness, DrawChain.result(List.of(), list, manifest, randomness));
        return of(new DrawChain(List.of(draw), Journal.of(manifest.hash(), List.of())));
    }

    /** The worked example: two draws and a journal. */
    static Map<String, byte[]> example() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String draw : List.of("draw-0/", "draw-1/")) {
            for (String name : List.of("list.txt", "manifest.txt", "beacon.json", "result.txt")) {
                files.put(draw + name, DrawVector.file(draw + name));
            }
        }
        files.put("journal.txt", DrawVector.file("journal.txt"));
        return files;
    }

    /** The bundle of a chain of draws. */
    static Map<String, byte[]> of(DrawChain chain) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Map.Entry<String, Document> file : Bundle.of(
                        chain.draws().stream().map(PublishedDraw::folder).toList(), chain.journal())
                .files()
                .entrySet()) {
            files.put(file.getKey(), file.getValue().bytes());
        }
        return files;
    }

    /** The programme's name and the moment of a void draw are bound by what follows them only. */
    static boolean bindsItself(String name, byte[] file) {
        return !name.endsWith("/manifest.txt") && !new String(file, US_ASCII).startsWith("void");
    }

    static byte[] bytes(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    /** Changes one bit of a file. */
    static void flip(Map<String, byte[]> files, String name, int bit) {
        byte[] file = bytes(files, name).clone();
        file[bit / 8] ^= (byte) (1 << (bit % 8));
        files.put(name, file);
    }
}
