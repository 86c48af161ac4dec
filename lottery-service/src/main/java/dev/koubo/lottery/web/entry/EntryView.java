package dev.koubo.lottery.web.entry;

import dev.koubo.lottery.domain.proof.EntryLine;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.usecase.entry.DrawEntries;
import dev.koubo.lottery.usecase.entry.EntrySheet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company's entry with its proof.
 *
 * @param line as it stands in the lists of the bundle
 * @param howToCheck step by step; needs the published bundle and the receipt, and nobody's help
 */
record EntryView(
        UUID applicationId,
        String programme,
        Pool pool,
        @Nullable Frame frame,
        @Nullable String label,
        @Nullable String line,
        List<EntryInDrawView> draws,
        HowToCheck howToCheck) {

    /** Whether the entry is drawn. */
    enum Pool {
        /** The pool is not fixed yet. */
        OPEN,
        /** The entry is in the frozen pool. */
        IN,
        /** The pool is frozen without the entry. */
        NOT_IN
    }

    static EntryView of(EntrySheet sheet) {
        DrawEntries.Standing standing = sheet.standing();
        EntryLine line = standing.line().orElse(null);
        return new EntryView(
                sheet.application().value(),
                standing.programme(),
                !standing.frozen() ? Pool.OPEN : standing.pooled() ? Pool.IN : Pool.NOT_IN,
                line == null ? null : line.frame(),
                line == null ? null : line.label().hex(),
                line == null ? null : line.text(),
                sheet.draws().stream()
                        .map(draw -> EntryInDrawView.of(draw, standing.line().orElseThrow()))
                        .toList(),
                HowToCheck.WORDS);
    }
}
