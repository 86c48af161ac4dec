package dev.koubo.lottery.domain.proof;

import java.util.Iterator;
import java.util.Optional;

/** Reads a manifest line by line and accepts its one canonical form only. */
final class ManifestReader {

    private final Iterator<String> lines;

    private ManifestReader(String text) {
        this.lines = text.lines().iterator();
    }

    static Manifest read(String text) {
        Manifest manifest = new ManifestReader(text).manifest();
        if (!manifest.text().equals(text)) {
            throw new IllegalArgumentException("The manifest is not in its canonical form");
        }
        return manifest;
    }

    private Manifest manifest() {
        value("KVD1");
        return new Manifest(
                value("programme="),
                Integer.parseInt(value("draw=")),
                hash(value("parent=")),
                hash(value("journal=")),
                Sha256.fromHex(value("list_sha256=")),
                Integer.parseInt(value("entries=")),
                FrameCounts.parse(value("guide=")),
                FrameCounts.parse(value("seats=")),
                Beacon.parse(value("beacon=")),
                RedrawRule.parse(value("redraw=")));
    }

    private String value(String name) {
        String line = lines.hasNext() ? lines.next() : "";
        if (!line.startsWith(name)) {
            throw new IllegalArgumentException("The manifest lacks " + name);
        }
        return line.substring(name.length());
    }

    private static Optional<Sha256> hash(String value) {
        return value.equals("-") ? Optional.empty() : Optional.of(Sha256.fromHex(value));
    }
}
