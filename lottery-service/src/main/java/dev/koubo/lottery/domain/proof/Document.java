package dev.koubo.lottery.domain.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/** A file of the published bundle. It writes itself as a stream, so that a large one never lies in memory as a whole. */
@FunctionalInterface
public interface Document {

    /** Writes the whole file; the caller closes the stream. */
    void writeTo(OutputStream stream) throws IOException;

    /** The file's hash. */
    default Sha256 hash() {
        MessageDigest digest = Sha256.digest();
        write(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return Sha256.fromBytes(digest.digest());
    }

    /** The whole file in memory. */
    default byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes);
        return bytes.toByteArray();
    }

    private void write(OutputStream stream) {
        try {
            writeTo(stream);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory refused to be written to", impossible);
        }
    }
}
