package dev.koubo.lottery.usecase.entry;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.entry.EntryFilter;
import dev.koubo.lottery.domain.entry.ResultPlace;
import dev.koubo.lottery.domain.entry.ResultSlice;
import dev.koubo.lottery.domain.proof.ResultLine;
import dev.koubo.lottery.usecase.draw.DrawSheet;
import dev.koubo.lottery.usecase.draw.Draws;
import dev.koubo.lottery.usecase.pool.PoolEntries;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the entries of an executed draw by frame and place; of its files no more is read than what is shown. */
@ApplicationScoped
public class ListEntries {

    private final Transactions transactions;
    private final Draws draws;
    private final DrawEntries entries;
    private final PoolEntries pool;

    ListEntries(Transactions transactions, Draws draws, DrawEntries entries, PoolEntries pool) {
        this.transactions = transactions;
        this.draws = draws;
        this.entries = entries;
        this.pool = pool;
    }

    /**
     * Refused while the draw has no result.
     *
     * @param after the last one that was seen
     */
    public Uni<Decision<List<ListedEntry>>> of(
            String programme, int draw, EntryFilter filter, Optional<ResultPlace> after, int limit) {
        return transactions.run(() -> draws.sheet(programme, draw)
                .chain(found -> found.map(sheet -> sheet.selected()
                                .map(selected -> read(
                                                sheet, ResultSlice.of(sheet.entries(), selected, filter, after, limit))
                                        .map(Decision::accepted))
                                .orElse(Uni.createFrom().item(Decision.refused(Rulebook.R82))))
                        .orElse(Uni.createFrom().item(Decision.unknown()))));
    }

    private Uni<List<ListedEntry>> read(DrawSheet draw, List<ResultSlice> slices) {
        Uni<List<ResultLine>> lines = Uni.createFrom().item(List.of());
        for (ResultSlice slice : slices) {
            lines = lines.chain(read ->
                    entries.results(draw.programme(), draw.number(), slice).map(more -> both(read, more)));
        }
        return lines.chain(read -> named(draw.programme(), read));
    }

    private Uni<List<ListedEntry>> named(String programme, List<ResultLine> lines) {
        return pool.applicants(
                        programme,
                        lines.stream().map(line -> line.entry().label()).toList())
                .map(applicants -> lines.stream()
                        .map(line ->
                                new ListedEntry(applicants.behind(line.entry().label()), line))
                        .toList());
    }

    private static List<ResultLine> both(List<ResultLine> some, List<ResultLine> more) {
        List<ResultLine> both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }
}
