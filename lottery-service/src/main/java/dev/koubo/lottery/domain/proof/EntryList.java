package dev.koubo.lottery.domain.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Predicate;

/**
 * The list of a draw ({@code list.txt}): every entry's line, sorted by its bytes, each company once. Immutable; it takes
 * 32 bytes an entry.
 */
public final class EntryList implements LineDocument {

    private final HashArray labels;
    private final FrameSpans spans;
    private final Sha256 hash;

    /** For {@link EntryListBuilder}, which sorted and checked them. */
    EntryList(HashArray labels, FrameSpans spans) {
        this.labels = labels;
        this.spans = spans;
        this.hash = LineDocument.super.hash();
    }

    /**
     * Sorts the entries into a list, whatever order they come in.
     *
     * @throws IllegalArgumentException if a label occurs twice
     */
    public static EntryList of(Collection<EntryLine> entries) {
        EntryListBuilder builder = new EntryListBuilder(entries.size());
        entries.forEach(builder::add);
        return builder.build();
    }

    /**
     * Reads the file back.
     *
     * @throws IllegalArgumentException if it is not exactly what {@link #writeTo} wrote
     */
    public static EntryList parse(byte[] file) {
        EntryListBuilder builder = new EntryListBuilder(file.length / (EntryLine.BYTES + 1));
        builder.read(file);
        return builder.buildCanonical();
    }

    /** The lines in the list's order; each is made when it is asked for. */
    public List<EntryLine> lines() {
        return new Lines();
    }

    @Override
    public int size() {
        return spans.counts().total();
    }

    /** How many entries stand in each frame. */
    public FrameCounts counts() {
        return spans.counts();
    }

    /** The list without some of its entries; the others keep their order. */
    public EntryList without(Predicate<EntryLabel> gone) {
        EntryListBuilder builder = new EntryListBuilder(size());
        lines().stream().filter(line -> !gone.test(line.label())).forEach(builder::add);
        return builder.buildCanonical();
    }

    /** Computed when the list is made, which for a long one is done beside the event loop. */
    @Override
    public Sha256 hash() {
        return hash;
    }

    @Override
    public void writeLines(int from, int to, OutputStream stream) throws IOException {
        LineBuffer buffer = new LineBuffer(stream);
        for (Frame frame : spans.order()) {
            for (int index = Math.max(from, spans.start(frame)); index < Math.min(to, spans.end(frame)); index++) {
                buffer.frame(frame).blank().hash(labels, index).end();
            }
        }
        buffer.flush();
    }

    HashArray labels() {
        return labels;
    }

    FrameSpans spans() {
        return spans;
    }

    private final class Lines extends AbstractList<EntryLine> implements RandomAccess {
        @Override
        public EntryLine get(int index) {
            return new EntryLine(spans.at(index), new EntryLabel(labels.get(index)));
        }

        @Override
        public int size() {
            return EntryList.this.size();
        }
    }
}
