package dev.koubo.lottery.domain.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who has which place ({@code result.txt}): a pure function of list, seats and rank keys (R82). Immutable. */
public final class DrawResult implements LineDocument {

    private final HashArray labels;
    private final @Nullable HashArray keys;
    private final int[] order;
    private final FrameSpans spans;
    private final FrameCounts seats;
    private final Sha256 hash;

    /**
     * @param keys of the labels at the same index; null where no lots were drawn
     * @param order for each line of the result the index of its label
     */
    DrawResult(HashArray labels, @Nullable HashArray keys, int[] order, FrameSpans spans, FrameCounts seats) {
        this.labels = labels;
        this.keys = keys;
        this.order = order;
        this.spans = spans;
        this.seats = seats;
        this.hash = LineDocument.super.hash();
    }

    /** Orders each frame by rank key and gives its first places the seats. */
    static DrawResult ranked(EntryList list, FrameCounts seats, RankKeys rankKeys) {
        HashArray keys = rankKeys.of(list);
        return of(
                list,
                keys,
                seats,
                frame -> HashOrder.of(
                        keys, list.spans().start(frame), list.spans().end(frame)));
    }

    /** Everybody in the list's order, without lots. */
    static DrawResult everybody(EntryList list) {
        return of(
                list,
                null,
                list.counts(),
                frame -> IntStream.range(list.spans().start(frame), list.spans().end(frame))
                        .toArray());
    }

    /**
     * Reads the file back.
     *
     * @throws IllegalArgumentException if it is not exactly what {@link #writeTo} wrote
     */
    public static DrawResult parse(byte[] file) {
        DrawResultReader reader = new DrawResultReader(file.length / DrawResultReader.LONGEST + 1);
        reader.read(file);
        return reader.result();
    }

    /** The lines by frame and place; each is made when it is asked for. */
    public List<ResultLine> lines() {
        return new Lines();
    }

    /** The lines of those who got a seat, by frame and place; each is made when it is asked for. */
    public List<ResultLine> selectedLines() {
        return new SelectedLines();
    }

    @Override
    public int size() {
        return order.length;
    }

    /** How many each frame got. */
    public FrameCounts selectedCounts() {
        return seats.atMost(spans.counts());
    }

    /** Everybody who got a seat. */
    public Set<EntryLabel> selected() {
        return selectedLines().stream().map(line -> line.entry().label()).collect(Collectors.toUnmodifiableSet());
    }

    /** Computed when the result is made, which for a long one is done beside the event loop. */
    @Override
    public Sha256 hash() {
        return hash;
    }

    @Override
    public void writeLines(int from, int to, OutputStream stream) throws IOException {
        LineBuffer buffer = new LineBuffer(stream);
        for (Frame frame : spans.order()) {
            int start = spans.start(frame);
            for (int index = Math.max(from, start); index < Math.min(to, spans.end(frame)); index++) {
                int place = index - start + 1;
                buffer.frame(frame)
                        .blank()
                        .number(place)
                        .blank()
                        .hash(labels, order[index])
                        .blank();
                key(buffer, order[index])
                        .blank()
                        .outcome(place <= seats.of(frame))
                        .end();
            }
        }
        buffer.flush();
    }

    private LineBuffer key(LineBuffer buffer, int label) {
        return keys == null ? buffer.dash() : buffer.hash(keys, label);
    }

    private static DrawResult of(EntryList list, @Nullable HashArray keys, FrameCounts seats, FrameOrder orderOf) {
        FrameSpans spans = FrameSpans.ofResult(list.counts());
        int[] order = new int[list.size()];
        for (Frame frame : Frame.values()) {
            int[] ordered = orderOf.of(frame);
            System.arraycopy(ordered, 0, order, spans.start(frame), ordered.length);
        }
        return new DrawResult(list.labels(), keys, order, spans, seats);
    }

    /** Gives a frame's entries their order. */
    @FunctionalInterface
    private interface FrameOrder {
        int[] of(Frame frame);
    }

    private ResultLine line(Frame frame, int place) {
        int label = order[spans.start(frame) + place - 1];
        EntryLine entry = new EntryLine(frame, new EntryLabel(labels.get(label)));
        return new ResultLine(entry, place, keys == null ? null : keys.get(label), place <= seats.of(frame));
    }

    private final class Lines extends AbstractList<ResultLine> implements RandomAccess {
        @Override
        public ResultLine get(int index) {
            Frame frame = spans.at(index);
            return line(frame, index - spans.start(frame) + 1);
        }

        @Override
        public int size() {
            return order.length;
        }
    }

    /** The first places of each frame. */
    private final class SelectedLines extends AbstractList<ResultLine> implements RandomAccess {
        private final FrameSpans selected = FrameSpans.ofResult(selectedCounts());

        @Override
        public ResultLine get(int index) {
            Frame frame = selected.at(index);
            return line(frame, index - selected.start(frame) + 1);
        }

        @Override
        public int size() {
            return selected.counts().total();
        }
    }
}
