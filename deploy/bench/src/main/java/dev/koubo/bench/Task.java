package dev.koubo.bench;

import dev.koubo.lottery.domain.proof.Beacon;
import dev.koubo.lottery.domain.proof.EntryLabel;
import dev.koubo.lottery.domain.proof.EntryLine;
import dev.koubo.lottery.domain.proof.EntryList;
import dev.koubo.lottery.domain.proof.EntryListBuilder;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.Manifest;
import dev.koubo.lottery.domain.proof.PlannedDraw;
import dev.koubo.lottery.domain.proof.Randomness;
import dev.koubo.lottery.domain.proof.RedrawRule;
import dev.koubo.lottery.domain.proof.Secret;
import dev.koubo.lottery.domain.proof.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with a draw to be held: the same number of entries gives the same bytes on every machine. */
record Task(Path folder) {

    static final Randomness.Ceremony RANDOMNESS = new Randomness.Ceremony(secret(1), secret(2));

    private static final FrameCounts GUIDE = new FrameCounts(10, 10, 20);

    Path list() {
        return folder.resolve("list.txt");
    }

    Path manifest() {
        return folder.resolve("manifest.txt");
    }

    Path result() {
        return folder.resolve("result.txt");
    }

    /** What the plain tools leave: frame, rank key and line of each entry, sorted. */
    Path sortedKeys() {
        return folder.resolve("keys.txt");
    }

    /** Makes list and manifest of so many entries, a quarter in each of the small frames and half in the large one. */
    static Task make(Path folder, int entries) throws IOException {
        Task task = new Task(Files.createDirectories(folder));
        EntryListBuilder builder = new EntryListBuilder(entries);
        for (int entry = 0; entry < entries; entry++) {
            Frame frame = Frame.values()[Math.min(entry % 4, 2)];
            builder.add(new EntryLine(frame, new EntryLabel(hash(entry))));
        }
        EntryList list = builder.build();
        try (OutputStream stream = Files.newOutputStream(task.list())) {
            list.writeTo(stream);
        }
        Beacon beacon = new Beacon.Ceremony(
                RANDOMNESS.secretA().commitment(), RANDOMNESS.secretB().commitment());
        Manifest manifest = PlannedDraw.first(list, GUIDE).manifest("bench", beacon, RedrawRule.FRESH_BEACON);
        Files.writeString(task.manifest(), manifest.text());
        return task;
    }

    private static Secret secret(int number) {
        return new Secret(hash(-number));
    }

    private static Sha256 hash(int number) {
        return Sha256.of(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
