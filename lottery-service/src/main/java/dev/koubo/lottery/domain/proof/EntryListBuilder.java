package dev.koubo.lottery.domain.proof;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Gathers the lines of a list, as they come or part by part from a file. Serves one thread. */
public final class EntryListBuilder {

    private static final int LINE = EntryLine.BYTES + 1;
    private static final int LABEL = EntryLine.BYTES - Sha256.DIGITS;

    private byte[] frames;
    private final HashArray labels;
    private int size;

    /** Room for so many entries is made at once; more may come. */
    public EntryListBuilder(int expected) {
        frames = new byte[Math.max(expected, 1)];
        labels = new HashArray(frames.length);
    }

    /** Adds an entry. */
    public void add(EntryLine line) {
        labels.set(next(line.frame()), line.label().hash());
    }

    /**
     * Adds the lines of a part of a list's file.
     *
     * @param lines whole lines, each with its end
     * @throws IllegalArgumentException if they are not lines of a list
     */
    public void read(byte[] lines) {
        if (lines.length % LINE != 0) {
            throw new IllegalArgumentException("Not whole lines of a list");
        }
        for (int start = 0; start < lines.length; start += LINE) {
            if (lines[start + 2] != ' ' || lines[start + EntryLine.BYTES] != '\n') {
                throw new IllegalArgumentException("Not a line of a list");
            }
            labels.readHex(next(Frame.read(lines, start)), lines, start + LABEL);
        }
    }

    /**
     * The list, whatever order its lines came in.
     *
     * @throws IllegalArgumentException if a label occurs twice
     */
    public EntryList build() {
        return build(false);
    }

    /**
     * The list, if its lines came in its own order.
     *
     * @throws IllegalArgumentException if they did not, or if a label occurs twice
     */
    public EntryList buildCanonical() {
        return build(true);
    }

    /** Places, from 0 in the order of adding, of entries whose label an earlier one has. */
    public int[] repeated() {
        int[] order = HashOrder.of(labels, 0, size);
        return IntStream.range(1, size)
                .filter(index -> labels.compare(order[index - 1], order[index]) == 0)
                .map(index -> order[index])
                .sorted()
                .toArray();
    }

    private EntryList build(boolean canonical) {
        FrameSpans spans = FrameSpans.ofList(counts());
        int[] next = new int[Frame.values().length];
        Arrays.setAll(next, frame -> spans.start(Frame.values()[frame]));
        HashArray sorted = canonical ? labels : new HashArray(size);
        int previous = -1;
        for (int position : HashOrder.of(labels, 0, size)) {
            if (previous >= 0 && labels.compare(previous, position) == 0) {
                throw new IllegalArgumentException("A company has two entries: " + labels.get(position));
            }
            previous = position;
            int target = next[frames[position]]++;
            if (!canonical) {
                sorted.set(target, labels, position);
            } else if (target != position) {
                throw new IllegalArgumentException("The list is not in its canonical form");
            }
        }
        sorted.resize(size);
        return new EntryList(sorted, spans);
    }

    private FrameCounts counts() {
        int[] counts = new int[Frame.values().length];
        for (int entry = 0; entry < size; entry++) {
            counts[frames[entry]]++;
        }
        return FrameCounts.each(frame -> counts[frame.ordinal()]);
    }

    private int next(Frame frame) {
        if (size == frames.length) {
            frames = Arrays.copyOf(frames, size + size / 2 + 1);
            labels.resize(frames.length);
        }
        frames[size] = (byte) frame.ordinal();
        return size++;
    }
}
