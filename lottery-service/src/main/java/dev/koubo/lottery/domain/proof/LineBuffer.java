package dev.koubo.lottery.domain.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;

/** Writes lines of lists and results through one buffer, so that the stream below gets large pieces. */
final class LineBuffer {

    private static final int LONGEST = 256;
    private static final byte[] SELECTED = "selected".getBytes(US_ASCII);
    private static final byte[] NOT_SELECTED = "not-selected".getBytes(US_ASCII);

    private final OutputStream stream;
    private final byte[] buffer = new byte[64 * 1024];
    private final byte[] digits = new byte[10];
    private int length;

    LineBuffer(OutputStream stream) {
        this.stream = stream;
    }

    LineBuffer frame(Frame frame) {
        frame.write(buffer, length);
        length += 2;
        return this;
    }

    LineBuffer blank() {
        buffer[length++] = ' ';
        return this;
    }

    LineBuffer dash() {
        buffer[length++] = '-';
        return this;
    }

    LineBuffer hash(HashArray hashes, int index) {
        hashes.writeHex(index, buffer, length);
        length += Sha256.DIGITS;
        return this;
    }

    LineBuffer number(int number) {
        int start = digits.length;
        for (int rest = number; rest > 0; rest /= 10) {
            digits[--start] = (byte) ('0' + rest % 10);
        }
        System.arraycopy(digits, start, buffer, length, digits.length - start);
        length += digits.length - start;
        return this;
    }

    LineBuffer outcome(boolean selected) {
        byte[] word = selected ? SELECTED : NOT_SELECTED;
        System.arraycopy(word, 0, buffer, length, word.length);
        length += word.length;
        return this;
    }

    void end() throws IOException {
        buffer[length++] = '\n';
        if (length > buffer.length - LONGEST) {
            flush();
        }
    }

    void flush() throws IOException {
        stream.write(buffer, 0, length);
        length = 0;
    }
}
