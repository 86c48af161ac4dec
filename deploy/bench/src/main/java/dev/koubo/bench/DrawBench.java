package dev.koubo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures a draw as a whole process, from {@code list.txt} to {@code result.txt}: against plain tools in alternating runs, and
 * against itself with ten times the entries.
 */
public final class DrawBench {

    private static final String HEAP = "2g";
    private static final int GROWTH = 10;

    private final List<Duration> plain = new ArrayList<>();
    private final List<Duration> own = new ArrayList<>();
    private final List<Duration> large = new ArrayList<>();

    private DrawBench() {}

    /** Takes the number of entries (a million), of runs (five), and the folder to work in. */
    public static void main(String[] arguments) throws IOException {
        int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Path folder = arguments.length > 2 ? Path.of(arguments[2]) : Files.createTempDirectory("draw-bench");
        new DrawBench().measure(folder, entries, runs);
    }

    private void measure(Path folder, int entries, int runs) throws IOException {
        Task task = Task.make(folder.resolve("entries-" + entries), entries);
        Task tenfold = Task.make(folder.resolve("entries-" + GROWTH * entries), Math.multiplyExact(GROWTH, entries));
        for (int run = 0; run < runs; run++) {
            plain.add(Run.timed(PlainTools.command(task)));
            own.add(Run.timed(Run.draw(task, HEAP)));
            large.add(Run.timed(Run.draw(tenfold, HEAP)));
        }
        System.out.printf("places that agree  %,d of %,d%n", SameOrder.check(task), entries);
        System.out.printf("%-36s %8s %8s %8s%n", "seconds", "least", "median", "most");
        row("plain tools, %,d entries".formatted(entries), plain);
        row("draw, %,d entries".formatted(entries), own);
        row("draw, %,d entries".formatted(GROWTH * entries), large);
        System.out.printf("draw to plain tools  %.2f%n", ratio(own, plain));
        System.out.printf("ten times the entries take %.1f times the time, heap at most %s%n", ratio(large, own), HEAP);
    }

    private static void row(String what, List<Duration> times) {
        System.out.printf(
                "%-36s %8.2f %8.2f %8.2f%n",
                what,
                seconds(times.stream().sorted().toList().getFirst()),
                seconds(median(times)),
                seconds(times.stream().sorted().toList().getLast()));
    }

    private static double ratio(List<Duration> times, List<Duration> others) {
        return seconds(median(times)) / seconds(median(others));
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
