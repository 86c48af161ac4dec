package dev.koubo.lottery.domain.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a result part by part, as strictly as it was written. Serves one thread. */
public final class DrawResultReader {

    /** Bytes of the longest line: a place of ten digits, two hashes. */
    static final int LONGEST = 165;

    private static final byte[] SELECTED = " selected\n".getBytes(US_ASCII);
    private static final byte[] NOT_SELECTED = " not-selected\n".getBytes(US_ASCII);

    private final HashArray labels;
    private final HashArray keys;
    private final int[] counts = new int[Frame.values().length];
    private final int[] seats = new int[Frame.values().length];
    private @Nullable Frame current;
    private @Nullable Boolean drawn;
    private int size;

    /** Room for so many lines is made at once; more may come. */
    public DrawResultReader(int expected) {
        labels = new HashArray(Math.max(expected, 1));
        keys = new HashArray(labels.capacity());
    }

    /**
     * Reads the next part.
     *
     * @param lines whole lines, each with its end
     * @throws IllegalArgumentException if they are not exactly what a result has in this place
     */
    public void read(byte[] lines) {
        for (int at = 0; at < lines.length; ) {
            try {
                at = line(lines, at);
            } catch (IndexOutOfBoundsException cut) {
                throw new IllegalArgumentException("A line of the result is cut off", cut);
            }
        }
    }

    /** The result of everything read. */
    public DrawResult result() {
        labels.resize(size);
        keys.resize(size);
        FrameCounts perFrame = FrameCounts.each(frame -> counts[frame.ordinal()]);
        FrameCounts selected = FrameCounts.each(frame -> seats[frame.ordinal()]);
        return new DrawResult(
                labels,
                Boolean.FALSE.equals(drawn) ? null : keys,
                IntStream.range(0, size).toArray(),
                FrameSpans.ofResult(perFrame),
                selected);
    }

    private int line(byte[] lines, int start) {
        Frame frame = Frame.read(lines, start);
        require(current == null || frame.compareTo(current) >= 0);
        current = frame;
        int place = ++counts[frame.ordinal()];
        int at = expect(lines, start + 2, (" " + place + " ").getBytes(US_ASCII));
        labels.readHex(next(), lines, at);
        at = key(lines, expect(lines, at + Sha256.DIGITS, " ".getBytes(US_ASCII)));
        boolean selected = lines[at + 1] == SELECTED[1];
        require(!selected || seats[frame.ordinal()] == place - 1);
        seats[frame.ordinal()] += selected ? 1 : 0;
        return expect(lines, at, selected ? SELECTED : NOT_SELECTED);
    }

    private int key(byte[] lines, int at) {
        boolean has = lines[at] != '-';
        require(drawn == null || drawn == has);
        drawn = has;
        if (!has) {
            return at + 1;
        }
        keys.readHex(size - 1, lines, at);
        return at + Sha256.DIGITS;
    }

    private static int expect(byte[] lines, int at, byte[] text) {
        require(Arrays.equals(lines, at, at + text.length, text, 0, text.length));
        return at + text.length;
    }

    private static void require(boolean canonical) {
        if (!canonical) {
            throw new IllegalArgumentException("The result is not in its canonical form");
        }
    }

    private int next() {
        if (size == labels.capacity()) {
            labels.resize(size + size / 2 + 1);
            keys.resize(labels.capacity());
        }
        return size++;
    }
}
