package dev.koubo.lottery.web.entry;

import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.proof.Sha256;
import dev.koubo.lottery.usecase.entry.ListedEntry;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a draw for staff.
 *
 * @param rankKey absent if no lots were drawn
 */
record ListedEntryView(
        UUID applicationId,
        Frame frame,
        int place,
        String label,
        @Nullable String rankKey,
        boolean selected) {

    static ListedEntryView of(ListedEntry entry) {
        Sha256 key = entry.line().rankKey();
        return new ListedEntryView(
                entry.application().value(),
                entry.line().entry().frame(),
                entry.line().place(),
                entry.line().entry().label().hex(),
                key == null ? null : key.hex(),
                entry.line().selected());
    }
}
