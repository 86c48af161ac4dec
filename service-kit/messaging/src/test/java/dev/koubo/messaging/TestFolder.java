package dev.koubo.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the tests' servers keep their data; a run clears away what the one before has left. */
public final class TestFolder {

    private TestFolder() {}

    /** An empty folder of that name. */
    public static Path fresh(String name) {
        Path folder = Path.of("target", "servers", name);
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> content = Files.walk(folder)) {
                    List<Path> deepestFirst =
                            content.sorted(Comparator.reverseOrder()).toList();
                    for (Path path : deepestFirst) {
                        Files.delete(path);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
