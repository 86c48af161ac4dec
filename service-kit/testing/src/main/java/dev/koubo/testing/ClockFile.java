package dev.koubo.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/** The clock of the service under test. It runs on from wherever it is set; a test class resets it when it is done. */
public final class ClockFile {

    private final Path path;

    private ClockFile(Path path) {
        this.path = path;
    }

    /** The clock of the application that {@link ServiceServers} serves. */
    public static ClockFile ofService() {
        return new ClockFile(Path.of(TestState.get(TestState.CLOCK_FILE)));
    }

    static Path create(Path path) {
        try {
            return Files.write(path, new byte[Long.BYTES]);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the service takes for now. */
    public Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis() + shift());
    }

    public void setTo(Instant instant) {
        shiftBy(instant.toEpochMilli() - System.currentTimeMillis());
    }

    /** Moves the clock on, or back by a negative duration. */
    public void advance(Duration duration) {
        shiftBy(shift() + duration.toMillis());
    }

    /** Back to the machine's time. */
    public void reset() {
        shiftBy(0);
    }

    private long shift() {
        try {
            return ByteBuffer.wrap(Files.readAllBytes(path)).getLong();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes in place: the service has this very file mapped into its memory. */
    private void shiftBy(long milliseconds) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(Long.BYTES).putLong(0, milliseconds), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
