package dev.koubo.bench;

import dev.koubo.lottery.domain.proof.DrawChain;
import dev.koubo.lottery.domain.proof.DrawResult;
import dev.koubo.lottery.domain.proof.EntryList;
import dev.koubo.lottery.domain.proof.EntryListBuilder;
import dev.koubo.lottery.domain.proof.Manifest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One draw from file to file, in a process of its own: reads and checks the list, derives, sorts, writes the result. */
public final class DrawOnce {

    private static final int LINE = 68;
    private static final int PART = LINE * 16_384;

    private DrawOnce() {}

    /** Takes the folder that {@link Task} made and writes {@code result.txt} there. */
    public static void main(String[] arguments) throws IOException {
        Task task = new Task(Path.of(arguments[0]));
        EntryList list = read(task.list());
        Manifest manifest = Manifest.parse(Files.readString(task.manifest()));
        if (!manifest.listHash().equals(list.hash())) {
            throw new IllegalStateException("The manifest commits to another list");
        }
        DrawResult result = DrawChain.result(List.of(), list, manifest, Task.RANDOMNESS);
        try (OutputStream stream = Files.newOutputStream(task.result())) {
            result.writeTo(stream);
        }
    }

    private static EntryList read(Path file) throws IOException {
        EntryListBuilder builder = new EntryListBuilder(Math.toIntExact(Files.size(file) / LINE));
        try (InputStream stream = Files.newInputStream(file)) {
            for (byte[] part = stream.readNBytes(PART); part.length > 0; part = stream.readNBytes(PART)) {
                builder.read(part);
            }
        }
        return builder.buildCanonical();
    }
}
