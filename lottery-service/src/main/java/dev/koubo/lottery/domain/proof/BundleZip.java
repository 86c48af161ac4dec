package dev.koubo.lottery.domain.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes a bundle a ZIP, piece by piece, so that no file ever lies in memory as a whole. The same files in the same pieces
 * give the same bytes. Serves one thread at a time.
 */
public final class BundleZip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ByteArrayOutputStream piece = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(piece);

    /** Begins the next file. */
    public void begin(String path) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        write(() -> zip.putNextEntry(entry));
    }

    /** Adds to the file that was begun last; gives as much of the ZIP as is ready. */
    public byte[] add(byte[] content) {
        write(() -> zip.write(content));
        return ready();
    }

    /** Gives the end of the ZIP. */
    public byte[] finish() {
        write(zip::finish);
        return ready();
    }

    private byte[] ready() {
        byte[] bytes = piece.toByteArray();
        piece.reset();
        return bytes;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory refused to be written to", impossible);
        }
    }

    /** A write to memory. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
