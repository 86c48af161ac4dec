package dev.koubo.lottery.domain.proof;

/** One company's line in the list, {@code <frame> <label>}, ordered as its bytes. */
public record EntryLine(Frame frame, EntryLabel label) implements Comparable<EntryLine> {

    /** Length of the line in bytes, without its end. */
    public static final int BYTES = 3 + Sha256.DIGITS;

    /** Reads a line without its end. */
    public static EntryLine parse(String line) {
        if (line.length() != BYTES || line.charAt(2) != ' ') {
            throw new IllegalArgumentException("Not an entry line: " + line);
        }
        return new EntryLine(Frame.valueOf(line.substring(0, 2)), EntryLabel.fromHex(line.substring(3)));
    }

    /** The line without its end. */
    public String text() {
        return frame + " " + label.hex();
    }

    /** In the order of the list's bytes, where CM stands before RW. */
    @Override
    public int compareTo(EntryLine other) {
        int byFrame = frame.name().compareTo(other.frame.name());
        return byFrame != 0 ? byFrame : label.compareTo(other.label);
    }
}
