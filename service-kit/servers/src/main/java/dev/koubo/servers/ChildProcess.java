package dev.koubo.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A process that lives no longer than this JVM: {@link #close} ends it, so does the JVM's shutdown (in reverse order of
 * start), and even if this JVM is killed, a watching shell ends it. It has a session of its own, so that Ctrl-C reaches the
 * JVM alone, which then ends its children in order.
 */
public final class ChildProcess implements AutoCloseable {
    private static final int LOG_LINES_SHOWN = 40;
    private static final Duration BETWEEN_PROBES = Duration.ofMillis(25);
    private static final boolean SETSID = Shell.succeeds("command -v setsid");

    private final ChildCommand command;
    private final Path log;
    private final Process process;
    private final Process watch;

    private ChildProcess(ChildCommand command, Path log, Process process) throws IOException {
        this.command = command;
        this.log = log;
        this.process = process;
        // Reads a pipe that only this JVM holds: it ends when the JVM does, however that happens.
        this.watch = new ProcessBuilder(inOwnSession(List.of(
                        "sh",
                        "-c",
                        "read -r _; kill -s \"$1\" \"$2\"",
                        "watch",
                        command.stopSignal(),
                        "" + process.pid())))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        RunningChildren.add(this);
    }

    /** Starts it; both its outputs go to {@code <folder>/<name>.log}, the log of the run before to {@code .log.1}. */
    public static ChildProcess start(ChildCommand command) {
        Path log = command.folder().resolve(command.name() + ".log");
        try {
            Files.createDirectories(command.folder());
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            var builder = new ProcessBuilder(inOwnSession(command.line()))
                    .directory(command.folder().toFile())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(log.toFile());
            builder.environment().putAll(command.environment());
            return new ChildProcess(command, log, builder.start());
        } catch (IOException e) {
            throw new ServerDidNotStart(command.name() + " could not be run: " + command.line(), e);
        }
    }

    /** @throws ServerDidNotStart with the end of the log, if it ends or is not ready within the limit */
    public ChildProcess awaitReady(Duration limit, BooleanSupplier ready) {
        long end = System.nanoTime() + limit.toNanos();
        try {
            while (!ready.getAsBoolean()) {
                if (process.waitFor(BETWEEN_PROBES.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw failed("ended with status " + process.exitValue() + " before it was ready");
                }
                if (System.nanoTime() > end) {
                    throw failed("was not ready within " + limit.toSeconds() + " s");
                }
            }
            return this;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw failed("was interrupted while it started");
        }
    }

    private ServerDidNotStart failed(String how) {
        kill();
        return new ServerDidNotStart(command.name() + " " + how + "\n" + Shell.lastLines(log, LOG_LINES_SHOWN));
    }

    public String name() {
        return command.name();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public Path log() {
        return log;
    }

    /** {@code kill -9}, children included. */
    public void kill() {
        RunningChildren.remove(this);
        watch.destroyForcibly();
        List<ProcessHandle> all = family();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(handle -> handle.onExit().join());
    }

    /** Asks it to stop, waits for it as long as its command allows, then kills what is left of it and its children. */
    @Override
    public void close() {
        RunningChildren.remove(this);
        watch.destroyForcibly();
        List<ProcessHandle> all = family();
        try {
            if (process.isAlive()) {
                Shell.succeeds("kill -s " + command.stopSignal() + " " + process.pid());
                process.waitFor(command.timeToStop().toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(handle -> handle.onExit().join());
    }

    private List<ProcessHandle> family() {
        var all = new ArrayList<ProcessHandle>();
        all.add(process.toHandle());
        process.descendants().forEach(all::add);
        return all;
    }

    private static List<String> inOwnSession(List<String> line) {
        if (!SETSID) {
            return line;
        }
        var whole = new ArrayList<String>(List.of("setsid"));
        whole.addAll(line);
        return whole;
    }
}
