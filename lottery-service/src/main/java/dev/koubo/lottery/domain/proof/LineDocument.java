package dev.koubo.lottery.domain.proof;

import java.io.IOException;
import java.io.OutputStream;

/** A file of many lines, any of which can be written without those before it. */
public interface LineDocument extends Document {

    /** How many lines the file has. */
    int size();

    /**
     * Writes some of its lines, each with its end.
     *
     * @param from index of the first line, from 0
     * @param to index after the last line
     */
    void writeLines(int from, int to, OutputStream stream) throws IOException;

    @Override
    default void writeTo(OutputStream stream) throws IOException {
        writeLines(0, size(), stream);
    }

    /** Some of its lines in memory; bounds as {@link #writeLines} has them. */
    default byte[] bytes(int from, int to) {
        Document part = stream -> writeLines(from, to, stream);
        return part.bytes();
    }
}
