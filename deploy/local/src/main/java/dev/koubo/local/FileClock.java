package dev.koubo.local;

import dev.koubo.season.StackClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The clock that all processes of the local stack share: a file of eight bytes that every one of them has mapped, holding the
 * milliseconds to add to the machine's clock. A change is seen by all of them at once.
 */
final class FileClock implements StackClock {

    private final Path file;
    private final MappedByteBuffer offset;
    private final InstantSource machine;

    private FileClock(Path file, MappedByteBuffer offset, InstantSource machine) {
        this.file = file;
        this.offset = offset;
        this.machine = machine;
    }

    /** Opens the clock in this file; a new file begins at the machine's time. */
    static FileClock at(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().normalize().resolveSibling(""));
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                return new FileClock(
                        file, channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES), InstantSource.system());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path file() {
        return file;
    }

    @Override
    public Instant now() {
        return machine.instant().plusMillis(offset.getLong(0));
    }

    @Override
    public void setTo(Instant instant) {
        offset.putLong(0, Duration.between(machine.instant(), instant).toMillis());
        offset.force();
    }
}
