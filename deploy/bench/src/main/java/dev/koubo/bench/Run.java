package dev.koubo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Runs a command to its end and takes its time as a whole process. */
final class Run {

    private Run() {}

    static Duration timed(List<String> command) throws IOException {
        long start = System.nanoTime();
        try {
            int status = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (status != 0) {
                throw new IOException("Ended with status %d: %s".formatted(status, command.getFirst()));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", interrupted);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** The draw in a Java process of its own, with this process's class path and a bounded heap. */
    static List<String> draw(Task task, String heap) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                DrawOnce.class.getName(),
                task.folder().toString());
    }
}
