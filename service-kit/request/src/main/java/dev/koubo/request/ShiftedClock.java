package dev.koubo.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The machine's clock plus a number of milliseconds that a file holds: one big-endian long at its start. The file is
 * mapped into memory, so that every process on the machine sees a change at once.
 */
final class ShiftedClock implements InstantSource {

    private static final VarHandle SHIFT =
            ValueLayout.JAVA_LONG.withOrder(ByteOrder.BIG_ENDIAN).varHandle();

    private final MemorySegment file;

    ShiftedClock(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            if (channel.size() < Long.BYTES) {
                throw new IllegalStateException("The clock file " + path + " is shorter than 8 bytes");
            }
            file = channel.map(FileChannel.MapMode.READ_ONLY, 0, Long.BYTES, Arena.global());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The clock file " + path + " cannot be read", unreadable);
        }
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis());
    }

    @Override
    public long millis() {
        return System.currentTimeMillis() + (long) SHIFT.getVolatile(file, 0L);
    }
}
