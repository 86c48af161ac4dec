package dev.koubo.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.OptionalLong;

/** What processes really occupy: proportional set size, so that shared pages count once. */
final class Memory {

    private Memory() {}

    /** The proportional set size of these processes in MiB; empty where the system does not tell (only Linux does). */
    static OptionalLong mebibytes(Collection<Long> processes) {
        long kibibytes = 0;
        for (long process : processes) {
            try {
                kibibytes += Files.readAllLines(Path.of("/proc/" + process + "/smaps_rollup")).stream()
                        .filter(line -> line.startsWith("Pss:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .sum();
            } catch (IOException unreadable) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(kibibytes / 1024);
    }
}
