package dev.koubo.lottery.domain.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The list of a draw ({@code list.txt}): every entry's line, sorted by its bytes, each company once. Immutable. */
public final class EntryList implements Document {

    private final List<EntryLine> lines;
    private final FrameCounts counts;

    private EntryList(EntryLine... sorted) {
        int[] perFrame = new int[Frame.values().length];
        for (EntryLine line : sorted) {
            perFrame[line.frame().ordinal()]++;
        }
        this.lines = List.of(sorted);
        this.counts = FrameCounts.each(frame -> perFrame[frame.ordinal()]);
    }

    /**
     * Sorts the entries into a list, whatever order they come in.
     *
     * @throws IllegalArgumentException if a label occurs twice
     */
    public static EntryList of(Collection<EntryLine> entries) {
        EntryLine[] sorted = entries.toArray(EntryLine[]::new);
        Arrays.parallelSort(sorted);
        Set<EntryLabel> labels = HashSet.newHashSet(sorted.length);
        for (EntryLine line : sorted) {
            if (!labels.add(line.label())) {
                throw new IllegalArgumentException("A company has two entries: " + line.label());
            }
        }
        return new EntryList(sorted);
    }

    /**
     * Reads the file back.
     *
     * @throws IllegalArgumentException if it is not exactly what {@link #writeTo} wrote
     */
    public static EntryList parse(byte[] file) {
        EntryList list =
                of(new String(file, US_ASCII).lines().map(EntryLine::parse).toList());
        if (!Arrays.equals(list.bytes(), file)) {
            throw new IllegalArgumentException("The list is not in its canonical form");
        }
        return list;
    }

    /** The lines in the list's order. */
    public List<EntryLine> lines() {
        return lines;
    }

    public int size() {
        return lines.size();
    }

    /** How many entries stand in each frame. */
    public FrameCounts counts() {
        return counts;
    }

    /** The list without some of its entries; the others keep their order. */
    public EntryList without(Predicate<EntryLabel> gone) {
        return new EntryList(
                lines.stream().filter(line -> !gone.test(line.label())).toArray(EntryLine[]::new));
    }

    @Override
    public void writeTo(OutputStream stream) throws IOException {
        byte[] buffer = new byte[EntryLine.BYTES + 1];
        buffer[EntryLine.BYTES] = '\n';
        for (EntryLine line : lines) {
            line.write(buffer);
            stream.write(buffer);
        }
    }
}
