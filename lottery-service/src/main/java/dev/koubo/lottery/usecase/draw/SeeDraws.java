package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.draw.DrawState;
import dev.koubo.lottery.domain.proof.Bundle;
import dev.koubo.lottery.domain.proof.BundleZip;
import dev.koubo.lottery.domain.proof.Journal;
import dev.koubo.lottery.domain.redraw.Lottery;
import dev.koubo.lottery.usecase.redraw.Departures;
import dev.koubo.lottery.usecase.redraw.Lotteries;
import dev.koubo.lottery.usecase.selection.Access;
import dev.koubo.request.Actor;
import dev.koubo.request.Transactions;
import dev.koubo.request.Workers;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Shows what is public of the draws (R81, R82, R96). */
@ApplicationScoped
public class SeeDraws {

    private final Transactions transactions;
    private final Lotteries lotteries;
    private final Draws draws;
    private final Departures departures;
    private final Access access;
    private final Workers workers;

    SeeDraws(
            Transactions transactions,
            Lotteries lotteries,
            Draws draws,
            Departures departures,
            Access access,
            Workers workers) {
        this.transactions = transactions;
        this.lotteries = lotteries;
        this.draws = draws;
        this.departures = departures;
        this.access = access;
        this.workers = workers;
    }

    /** All draws of a programme and where its lottery stands. */
    public record Overview(Lottery lottery, List<DrawSheet> draws) {

        /** Number of the draw that comes next or is on its way; an expired one would come again. */
        public int nextDraw() {
            boolean stillOpen = !draws.isEmpty() && !draws.getLast().state().isOver();
            return stillOpen ? draws.getLast().number() : draws.size();
        }

        /** True if seats were given back that the next draw is to fill. */
        public boolean redrawRequired() {
            boolean expired = !draws.isEmpty() && draws.getLast().state() == DrawState.EXPIRED;
            return lottery.requiredDraw() > 0 && lottery.requiredDraw() == nextDraw() && !expired;
        }
    }

    public Uni<Optional<Overview>> all(String programme) {
        return transactions.run(() -> lotteries
                .find(programme)
                .chain(found -> found.map(lottery ->
                                draws.sheets(programme).map(sheets -> Optional.of(new Overview(lottery, sheets))))
                        .orElse(Uni.createFrom().item(Optional.empty()))));
    }

    /** Whether the actor may read bundle and journal even if they are kept from the public. */
    public Uni<Boolean> mayCheck(String programme, Actor actor) {
        return transactions.run(() -> access.mayCheck(actor, programme));
    }

    public Uni<Optional<DrawSheet>> one(String programme, int number) {
        return transactions.run(() -> draws.sheet(programme, number));
    }

    /** The labels that a draw is among: known from its opening on, before there is any randomness (R81). */
    public Uni<Optional<Multi<byte[]>>> list(String programme, int number) {
        return transactions.run(() -> draws.list(programme, number));
    }

    /** The bundle as a ZIP, made as it is read. Nothing before the first draw is over. */
    public Uni<Optional<Multi<byte[]>>> bundle(String programme) {
        return transactions
                .run(() -> draws.folders(programme)
                        .chain(folders -> folders.isEmpty()
                                ? Uni.createFrom().item(Optional.<Bundle<Multi<byte[]>>>empty())
                                : departures
                                        .journal(programme)
                                        .map(journal -> Multi.createFrom()
                                                .item(journal.orElseThrow().bytes()))
                                        .map(journal -> Optional.of(Bundle.of(folders, journal)))))
                .map(found -> found.map(this::zip));
    }

    private Multi<byte[]> zip(Bundle<Multi<byte[]>> bundle) {
        return Multi.createFrom().deferred(() -> {
            BundleZip zip = new BundleZip();
            Multi<byte[]> files = Multi.createFrom()
                    .iterable(bundle.files().entrySet())
                    .onItem()
                    .transformToMultiAndConcatenate(file -> file(zip, file.getKey(), file.getValue()));
            Uni<byte[]> end = workers.compute(zip::finish);
            return Multi.createBy().concatenating().streams(files, end.toMulti());
        });
    }

    private Multi<byte[]> file(BundleZip zip, String path, Multi<byte[]> parts) {
        return Multi.createFrom().deferred(() -> {
            zip.begin(path);
            return parts.onItem().transformToUniAndConcatenate(part -> workers.compute(() -> zip.add(part)));
        });
    }

    /** Nothing before the first draw is committed, from which on it is chained. */
    public Uni<Optional<Journal>> journal(String programme) {
        return transactions.run(() -> departures.journal(programme));
    }
}
