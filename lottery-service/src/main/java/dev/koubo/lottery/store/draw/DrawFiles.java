package dev.koubo.lottery.store.draw;

import dev.koubo.lottery.domain.draw.DrawState;
import dev.koubo.lottery.domain.proof.DrawResult;
import dev.koubo.lottery.domain.proof.DrawResultReader;
import dev.koubo.lottery.domain.proof.EntryList;
import dev.koubo.lottery.domain.proof.EntryListBuilder;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.LineDocument;
import dev.koubo.lottery.store.file.FileParts;
import dev.koubo.request.Workers;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the long files of each draw. They are read as far as the draw has come. */
@ApplicationScoped
class DrawFiles {

    /** The files of one draw. */
    record Files(EntryList list, Optional<DrawResult> result) {}

    private final FileParts parts;
    private final Workers workers;

    DrawFiles(FileParts parts, Workers workers) {
        this.parts = parts;
        this.workers = workers;
    }

    Uni<Void> writeList(String draw, EntryList list) {
        return parts.write(listOf(draw), list);
    }

    Uni<Void> writeResult(String draw, DrawResult result) {
        return parts.write(resultOf(draw), result);
    }

    /** Fails if a file is not the one whose hash the draw was bound to. */
    Uni<Files> read(DrawRow row) {
        int entries = FrameCounts.parse(row.entries).total();
        return list(row, entries).chain(list -> result(row, entries).map(result -> new Files(list, result)));
    }

    private Uni<EntryList> list(DrawRow row, int entries) {
        EntryListBuilder list = new EntryListBuilder(entries);
        return parts.read(listOf(row.id), list::read)
                .chain(() -> workers.compute(list::buildCanonical))
                .invoke(read -> require(read, row.listHash, listOf(row.id)));
    }

    private Uni<Optional<DrawResult>> result(DrawRow row, int entries) {
        if (row.state != DrawState.EXECUTED && row.state != DrawState.APPROVED) {
            return Uni.createFrom().item(Optional.empty());
        }
        DrawResultReader result = new DrawResultReader(entries);
        return parts.read(resultOf(row.id), result::read)
                .chain(() -> workers.compute(result::result))
                .invoke(read -> require(read, row.resultHash, resultOf(row.id)))
                .map(Optional::of);
    }

    /** The parts of a draw's list, as they were written. */
    Multi<byte[]> list(DrawRow row) {
        return parts.each(listOf(row.id));
    }

    /** The parts of a draw's result, as they were written. */
    Multi<byte[]> result(DrawRow row) {
        return parts.each(resultOf(row.id));
    }

    private static void require(LineDocument read, @Nullable String hash, String file) {
        if (!read.hash().hex().equals(hash)) {
            throw new IllegalStateException("Somebody has changed " + file);
        }
    }

    private static String listOf(String draw) {
        return draw + "/list.txt";
    }

    private static String resultOf(String draw) {
        return draw + "/result.txt";
    }
}
