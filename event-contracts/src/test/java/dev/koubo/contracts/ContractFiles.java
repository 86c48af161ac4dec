package dev.koubo.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this module, as they lie in the checkout. */
final class ContractFiles {

    static final Path ROOT = Path.of("").toAbsolutePath();

    private ContractFiles() {}

    /** Every event's folder, `producer/Event`, sorted. */
    static List<Path> events() {
        try (Stream<Path> paths = Files.walk(ROOT, 3)) {
            return paths.filter(path -> path.endsWith("v1.schema.json"))
                    .filter(path -> !ROOT.relativize(path).startsWith("target"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The service that publishes the event of this folder. */
    static String producer(Path event) {
        return ROOT.relativize(event).getName(0).toString();
    }

    static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
