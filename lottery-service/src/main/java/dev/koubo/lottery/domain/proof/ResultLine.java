package dev.koubo.lottery.domain.proof;

import org.jspecify.annotations.Nullable;

/**
 * What a draw gave one entry.
 *
 * @param place position within its frame, from 1
 * @param rankKey what the place follows from; null where no lots were drawn
 */
public record ResultLine(
        EntryLine entry, int place, @Nullable Sha256 rankKey, boolean selected) {

    private static final int PARTS = 5;

    /**
     * Reads a line without its end.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static ResultLine parse(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("Not a line of a result: " + line);
        }
        return new ResultLine(
                new EntryLine(Frame.valueOf(parts[0]), EntryLabel.fromHex(parts[2])),
                Integer.parseInt(parts[1]),
                parts[3].equals("-") ? null : Sha256.fromHex(parts[3]),
                parts[4].equals("selected"));
    }
}
