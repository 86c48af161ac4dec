package dev.koubo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where one stack keeps what it writes.
 *
 * @param data databases, topics, mails' logs, passwords, the clock
 * @param season the report of the last season
 */
record Folders(Path data, Path season) {

    static Folders of(Installation installation, @Nullable Path data) {
        Path target = installation.root().resolve("deploy/local/target");
        return data == null
                ? new Folders(target.resolve("data"), target.resolve("season"))
                : new Folders(data.toAbsolutePath(), data.toAbsolutePath().resolve("season"));
    }

    Path of(Part part) {
        return data.resolve(part.label());
    }

    /** Deletes everything of earlier starts. */
    void clear() {
        if (!Files.exists(data)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(data)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
