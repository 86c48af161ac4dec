package dev.koubo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/** Compares what both sides made: in each frame the same rank keys and lines, place by place. */
final class SameOrder {

    private SameOrder() {}

    /**
     * Number of places, all of which agree.
     *
     * @throws IllegalStateException naming the first place at which they part
     */
    static int check(Task task) throws IOException {
        int places = 0;
        for (String frame : new String[] {"RW", "CM", "SO"}) {
            places += check(task, frame);
        }
        return places;
    }

    private static int check(Task task, String frame) throws IOException {
        try (Stream<String> result = lines(task.result(), frame);
                Stream<String> sorted = lines(task.sortedKeys(), frame)) {
            Iterator<String> plain = sorted.iterator();
            int place = 0;
            for (String line : (Iterable<String>) result::iterator) {
                String[] parts = line.split(" ", -1);
                String expected = "%s %s %s %s".formatted(frame, parts[3], frame, parts[2]);
                if (!parts[1].equals(Integer.toString(++place))
                        || !plain.hasNext()
                        || !plain.next().equals(expected)) {
                    throw new IllegalStateException("The two orders part at: " + line);
                }
            }
            if (plain.hasNext()) {
                throw new IllegalStateException("The result ends early in " + frame);
            }
            return place;
        }
    }

    private static Stream<String> lines(Path file, String frame) throws IOException {
        return Files.lines(file).filter(line -> line.startsWith(frame));
    }
}
