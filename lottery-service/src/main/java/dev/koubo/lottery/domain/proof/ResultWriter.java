package dev.koubo.lottery.domain.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the lines of a result through one buffer. */
final class ResultWriter {

    private static final byte[] SELECTED = " selected\n".getBytes(US_ASCII);
    private static final byte[] NOT_SELECTED = " not-selected\n".getBytes(US_ASCII);

    private final OutputStream stream;
    private final byte[] hex = new byte[Sha256.DIGITS];
    private final byte[] digits = new byte[10];

    ResultWriter(OutputStream stream) {
        this.stream = stream;
    }

    void write(ResultLine line) throws IOException {
        String frame = line.entry().frame().name();
        stream.write(frame.charAt(0));
        stream.write(frame.charAt(1));
        stream.write(' ');
        writeNumber(line.place());
        stream.write(' ');
        writeHash(line.entry().label().hash());
        stream.write(' ');
        Sha256 key = line.rankKey();
        if (key == null) {
            stream.write('-');
        } else {
            writeHash(key);
        }
        stream.write(line.selected() ? SELECTED : NOT_SELECTED);
    }

    private void writeHash(Sha256 hash) throws IOException {
        hash.writeHex(hex, 0);
        stream.write(hex);
    }

    private void writeNumber(int number) throws IOException {
        int start = digits.length;
        for (int rest = number; rest > 0; rest /= 10) {
            digits[--start] = (byte) ('0' + rest % 10);
        }
        stream.write(digits, start, digits.length - start);
    }
}
