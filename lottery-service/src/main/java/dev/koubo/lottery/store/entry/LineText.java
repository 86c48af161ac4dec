package dev.koubo.lottery.store.entry;

import dev.koubo.lottery.domain.proof.EntryLabel;
import dev.koubo.lottery.domain.proof.ResultLine;
import java.util.List;
import java.util.Optional;

/** Lengths of the lines of a draw's files, and the lines in a piece of a result. */
final class LineText {

    /** A line of {@code list.txt}: frame, blank, label, end. */
    static final int LIST_LINE = 2 + 1 + 64 + 1;

    /** Frame, blank, place, blank: no label starts further from the beginning of its line in {@code result.txt}. */
    static final int LONGEST_LEAD = 2 + 1 + 10 + 1;

    /** The lead, label, blank, rank key, blank, {@code not-selected}, end. */
    static final int LONGEST_LINE = LONGEST_LEAD + 64 + 1 + 64 + 1 + 12 + 1;

    private LineText() {}

    /** The first lines of a piece that starts with one. */
    static List<ResultLine> first(String piece, int count) {
        return piece.lines().limit(count).map(ResultLine::parse).toList();
    }

    /** The line of a label, if it is in the piece. */
    static Optional<ResultLine> lineOf(String piece, EntryLabel label) {
        return piece.lines()
                .filter(line -> line.contains(" " + label.hex() + " "))
                .findFirst()
                .map(ResultLine::parse);
    }
}
