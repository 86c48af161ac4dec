package dev.koubo.lottery.domain.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All departures in order, chained from the first manifest on ({@code journal.txt}). Immutable. */
public final class Journal implements Document {

    private final List<JournalLine> lines;
    private final Map<EntryLabel, DepartureReason> reasons;

    private Journal(List<JournalLine> lines, Map<EntryLabel, DepartureReason> reasons) {
        this.lines = List.copyOf(lines);
        this.reasons = Map.copyOf(reasons);
    }

    /**
     * Chains departures in their order.
     *
     * @throws IllegalArgumentException if a company departs twice
     */
    public static Journal of(Sha256 firstManifest, List<Departure> departures) {
        List<JournalLine> lines = new ArrayList<>(departures.size());
        Map<EntryLabel, DepartureReason> reasons = HashMap.newHashMap(departures.size());
        Sha256 chain = firstManifest;
        for (Departure departure : departures) {
            if (reasons.put(departure.entry().label(), departure.reason()) != null) {
                throw new IllegalArgumentException(
                        "A company departs twice: " + departure.entry().label());
            }
            chain = next(chain, JournalLine.body(lines.size() + 1, departure));
            lines.add(new JournalLine(lines.size() + 1, departure, chain));
        }
        return new Journal(lines, reasons);
    }

    public List<JournalLine> lines() {
        return lines;
    }

    /** Whether the company left. */
    public boolean names(EntryLabel label) {
        return reasons.containsKey(label);
    }

    /** Why the company left, if it did. */
    public Optional<DepartureReason> reasonOf(EntryLabel label) {
        return Optional.ofNullable(reasons.get(label));
    }

    /** Chain hash of the last line. */
    public Optional<Sha256> head() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast().chain());
    }

    /**
     * Number of the line that has this chain hash, 0 for none.
     *
     * @throws IllegalArgumentException if no line has it
     */
    int numberOf(Optional<Sha256> chain) {
        if (chain.isEmpty()) {
            return 0;
        }
        return lines.stream()
                .filter(line -> line.chain().equals(chain.get()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The journal has no line " + chain.get()))
                .number();
    }

    @Override
    public void writeTo(OutputStream stream) throws IOException {
        for (JournalLine line : lines) {
            stream.write((line.text() + "\n").getBytes(US_ASCII));
        }
    }

    private static Sha256 next(Sha256 chain, String body) {
        MessageDigest digest = Sha256.digest();
        digest.update(chain.bytes());
        digest.update((body + "\n").getBytes(US_ASCII));
        return Sha256.fromBytes(digest.digest());
    }
}
