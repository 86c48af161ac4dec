package dev.koubo.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How to run and to stop a process.
 *
 * @param name names it in messages and names its log
 * @param folder its working folder, which gets its log
 * @param environment added to this JVM's own
 * @param stopSignal without SIG: TERM, INT
 * @param timeToStop after this it is killed
 */
public record ChildCommand(
        String name,
        Path folder,
        List<String> line,
        Map<String, String> environment,
        String stopSignal,
        Duration timeToStop) {
    public ChildCommand {
        folder = folder.toAbsolutePath().normalize();
        line = List.copyOf(line);
        environment = Map.copyOf(environment);
    }

    /** Stopped by TERM within 20 seconds. */
    public static ChildCommand of(String name, Path folder, List<String> line) {
        return new ChildCommand(name, folder, line, Map.of(), "TERM", Duration.ofSeconds(20));
    }

    public ChildCommand withEnvironment(Map<String, String> added) {
        return new ChildCommand(name, folder, line, added, stopSignal, timeToStop);
    }

    public ChildCommand stoppedBy(String signal, Duration within) {
        return new ChildCommand(name, folder, line, environment, signal, within);
    }

    /** The {@code java} that runs this JVM. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
