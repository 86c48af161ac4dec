package dev.koubo.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of this module, as they lie in the checkout. */
final class ContractFiles {

    static final Path ROOT = Path.of("").toAbsolutePath();

    private static final String SCHEMA = ".schema.json";

    private ContractFiles() {}

    /** Every version of every event, `producer/Event/v1.schema.json`, sorted. */
    static List<Path> schemas() {
        try (Stream<Path> paths = Files.walk(ROOT, 3)) {
            return paths.filter(path -> path.getFileName().toString().matches("v[1-9][0-9]*" + Pattern.quote(SCHEMA)))
                    .filter(path -> !ROOT.relativize(path).startsWith("target"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The service that publishes this event. */
    static String producer(Path schema) {
        return ROOT.relativize(schema).getName(0).toString();
    }

    static String event(Path schema) {
        return ROOT.relativize(schema).getName(1).toString();
    }

    /** `v1`, `v2`, and so on. */
    static String version(Path schema) {
        return schema.getFileName().toString().replace(SCHEMA, "");
    }

    static Path example(Path schema) {
        return schema.resolveSibling(version(schema) + ".example.json");
    }

    static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
