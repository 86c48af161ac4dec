package dev.koubo.messaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** A process of our own that can be killed as a machine kills it. */
public final class ForkedJvm implements AutoCloseable {

    private final Process process;

    private ForkedJvm(Process process) {
        this.process = process;
    }

    /** Starts the class's main method and returns once it has printed the line. */
    public static ForkedJvm awaiting(String line, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            StringBuilder said = new StringBuilder();
            BufferedReader output = process.inputReader();
            for (String next = output.readLine(); !line.equals(next); next = output.readLine()) {
                if (next == null) {
                    throw new IllegalStateException(main + " ended:\n" + said);
                }
                said.append(next).append('\n');
            }
            Thread.ofVirtual().start(() -> readOn(output));
            return new ForkedJvm(process);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A process that nobody listens to stands still once its pipe is full. */
    private static void readOn(BufferedReader output) {
        try {
            output.transferTo(Writer.nullWriter());
        } catch (IOException _) {
            // it has been killed
        }
    }

    /** {@code kill -9}, and waits for the end. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
