package dev.koubo.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the servers of one run keep their data: named by the run's process, and cleared away by a later run. */
final class RunFolder {

    private static final Path ALL = Path.of("target", "test-servers").toAbsolutePath();

    private RunFolder() {}

    static Path create() {
        try {
            Files.createDirectories(ALL);
            clearAway(ALL);
            return Files.createDirectory(
                    ALL.resolve(Long.toString(ProcessHandle.current().pid())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void clearAway(Path all) throws IOException {
        try (Stream<Path> runs = Files.list(all)) {
            for (Path run : runs.filter(RunFolder::isOver).toList()) {
                delete(run);
            }
        }
    }

    private static boolean isOver(Path run) {
        String pid = run.getFileName().toString();
        return pid.matches("\\d{1,10}")
                && (Long.parseLong(pid) == ProcessHandle.current().pid()
                        || ProcessHandle.of(Long.parseLong(pid)).isEmpty());
    }

    private static void delete(Path run) throws IOException {
        List<Path> inwards;
        try (Stream<Path> tree = Files.walk(run)) {
            inwards = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inwards) {
            Files.deleteIfExists(path);
        }
    }
}
