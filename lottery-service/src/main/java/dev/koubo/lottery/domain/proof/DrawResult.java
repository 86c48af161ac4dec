package dev.koubo.lottery.domain.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who has which place ({@code result.txt}): a pure function of list, seats and rank keys (R82). Immutable. */
public final class DrawResult implements Document {

    private record Ranked(@Nullable Sha256 key, EntryLine entry) {}

    private static final Comparator<Ranked> BY_KEY = Comparator.comparing(
                    Ranked::key, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Ranked::entry);

    private final List<ResultLine> lines;

    private DrawResult(List<ResultLine> lines) {
        this.lines = lines;
    }

    /** Orders each frame by rank key and gives its first places the seats. */
    static DrawResult ranked(EntryList list, FrameCounts seats, RankKeys keys) {
        return of(
                list.lines().stream()
                        .map(entry -> new Ranked(keys.of(entry), entry))
                        .toArray(Ranked[]::new),
                seats);
    }

    /** Everybody in the list's order, without lots. */
    static DrawResult everybody(EntryList list) {
        return of(list.lines().stream().map(entry -> new Ranked(null, entry)).toArray(Ranked[]::new), list.counts());
    }

    /**
     * Reads the file back.
     *
     * @throws IllegalArgumentException if it is not exactly what {@link #writeTo} wrote
     */
    public static DrawResult parse(byte[] file) {
        DrawResult result = new DrawResult(
                new String(file, US_ASCII).lines().map(ResultLine::parse).toList());
        if (!Arrays.equals(result.bytes(), file)) {
            throw new IllegalArgumentException("The result is not in its canonical form");
        }
        return result;
    }

    /** The lines by frame and place. */
    public List<ResultLine> lines() {
        return lines;
    }

    /** How many each frame got. */
    public FrameCounts selectedCounts() {
        int[] perFrame = new int[Frame.values().length];
        lines.stream()
                .filter(ResultLine::selected)
                .forEach(line -> perFrame[line.entry().frame().ordinal()]++);
        return FrameCounts.each(frame -> perFrame[frame.ordinal()]);
    }

    /** Everybody who got a seat. */
    public Set<EntryLabel> selected() {
        return lines.stream()
                .filter(ResultLine::selected)
                .map(line -> line.entry().label())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void writeTo(OutputStream stream) throws IOException {
        ResultWriter writer = new ResultWriter(stream);
        for (ResultLine line : lines) {
            writer.write(line);
        }
    }

    private static DrawResult of(Ranked[] ranked, FrameCounts seats) {
        Arrays.parallelSort(
                ranked,
                Comparator.comparing((Ranked each) -> each.entry().frame()).thenComparing(BY_KEY));
        List<ResultLine> lines = new ArrayList<>(ranked.length);
        int[] places = new int[Frame.values().length];
        for (Ranked each : ranked) {
            Frame frame = each.entry().frame();
            int place = ++places[frame.ordinal()];
            lines.add(new ResultLine(each.entry(), place, each.key(), place <= seats.of(frame)));
        }
        return new DrawResult(List.copyOf(lines));
    }
}
