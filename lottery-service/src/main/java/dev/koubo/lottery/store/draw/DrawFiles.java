package dev.koubo.lottery.store.draw;

import dev.koubo.lottery.domain.draw.DrawState;
import dev.koubo.lottery.domain.proof.DrawResult;
import dev.koubo.lottery.domain.proof.DrawResultReader;
import dev.koubo.lottery.domain.proof.EntryList;
import dev.koubo.lottery.domain.proof.EntryListBuilder;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.store.file.FileParts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Keeps the long files of each draw. They are read as far as the draw has come. */
@ApplicationScoped
class DrawFiles {

    /** The files of one draw. */
    record Files(EntryList list, Optional<DrawResult> result) {}

    private final FileParts parts;

    DrawFiles(FileParts parts) {
        this.parts = parts;
    }

    Uni<Void> writeList(String draw, EntryList list) {
        return parts.write(listOf(draw), list);
    }

    Uni<Void> writeResult(String draw, DrawResult result) {
        return parts.write(resultOf(draw), result);
    }

    Uni<Files> read(DrawRow row) {
        int entries = FrameCounts.parse(row.entries).total();
        EntryListBuilder list = new EntryListBuilder(entries);
        return parts.read(listOf(row.id), list::read)
                .chain(() -> result(row, entries))
                .map(result -> new Files(list.buildCanonical(), result));
    }

    private Uni<Optional<DrawResult>> result(DrawRow row, int entries) {
        if (row.state != DrawState.EXECUTED && row.state != DrawState.APPROVED) {
            return Uni.createFrom().item(Optional.empty());
        }
        DrawResultReader result = new DrawResultReader(entries);
        return parts.read(resultOf(row.id), result::read).map(_ -> Optional.of(result.result()));
    }

    private static String listOf(String draw) {
        return draw + "/list.txt";
    }

    private static String resultOf(String draw) {
        return draw + "/result.txt";
    }
}
