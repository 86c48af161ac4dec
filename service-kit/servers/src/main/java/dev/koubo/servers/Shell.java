package dev.koubo.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Short commands that are waited for. */
final class Shell {
    private Shell() {}

    static boolean succeeds(String script) {
        return succeeds(List.of("sh", "-c", script));
    }

    static boolean succeeds(List<String> line) {
        try {
            return new ProcessBuilder(line)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + line, e);
        }
    }

    /** @throws ServerDidNotStart with its output, if its status is not 0 */
    static void run(String name, Path log, List<String> line, Map<String, String> environment) {
        try {
            var builder = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            int status = builder.start().waitFor();
            if (status != 0) {
                throw new ServerDidNotStart(name + " ended with status " + status + "\n" + lastLines(log, 40));
            }
        } catch (IOException e) {
            throw new ServerDidNotStart(name + " could not be run: " + line, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerDidNotStart(name + " was interrupted", e);
        }
    }

    static String lastLines(Path log, int count) {
        try {
            // A log may break off within a character.
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
