package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.draw.Approved;
import dev.koubo.lottery.domain.draw.DrawState;
import dev.koubo.lottery.domain.pool.Applicants;
import dev.koubo.lottery.domain.programme.LotteryTerms;
import dev.koubo.lottery.domain.proof.ResultLine;
import dev.koubo.lottery.domain.redraw.Lottery;
import dev.koubo.lottery.domain.redraw.UnfilledReason;
import dev.koubo.lottery.domain.selection.Seating;
import dev.koubo.lottery.usecase.Announcements;
import dev.koubo.lottery.usecase.Fact;
import dev.koubo.lottery.usecase.Versioned;
import dev.koubo.lottery.usecase.pool.PoolEntries;
import dev.koubo.lottery.usecase.programme.Programmes;
import dev.koubo.lottery.usecase.redraw.Departures;
import dev.koubo.lottery.usecase.redraw.Lotteries;
import dev.koubo.lottery.usecase.redraw.Settling;
import dev.koubo.lottery.usecase.selection.Selections;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Gives the companies of an approved draw their seats and tells each its result. */
@ApplicationScoped
class SeatCompanies {

    private final Programmes programmes;
    private final Lotteries lotteries;
    private final Draws draws;
    private final PoolEntries entries;
    private final Departures departures;
    private final Selections selections;
    private final Settling settling;
    private final Announcements announcements;

    SeatCompanies(
            Programmes programmes,
            Lotteries lotteries,
            Draws draws,
            PoolEntries entries,
            Departures departures,
            Selections selections,
            Settling settling,
            Announcements announcements) {
        this.programmes = programmes;
        this.lotteries = lotteries;
        this.draws = draws;
        this.entries = entries;
        this.departures = departures;
        this.selections = selections;
        this.settling = settling;
        this.announcements = announcements;
    }

    Uni<Void> of(String programme, Versioned<Approved> draw) {
        return seating(programme, draw.state())
                .chain(seating -> programmes.find(programme).chain(terms -> tell(draw, seating, terms.orElseThrow())))
                .chain(() -> leaveEmpty(programme, draw.state().plan().plan().unfilled()))
                .chain(() -> settling.settle(programme));
    }

    private Uni<Seating> seating(String programme, Approved draw) {
        return draws.sheets(programme)
                .map(sheets -> sheets.stream()
                        .noneMatch(sheet -> sheet.state() == DrawState.APPROVED
                                && sheet.number() < draw.plan().number()))
                .chain(first -> departures
                        .journal(programme)
                        .map(journal -> new Seating(draw.held(), journal.orElseThrow(), first)));
    }

    /** One slice after the other, so that neither the companies nor what they are told are ever in memory all at once. */
    private Uni<Void> tell(Versioned<Approved> draw, Seating seating, LotteryTerms terms) {
        int number = draw.state().plan().number();
        return announcements
                .announce(List.of(new Fact.DrawApproved(terms.programme(), number, draw.version(), draw.state())))
                .chain(() -> Multi.createFrom()
                        .items(seating::slices)
                        .onItem()
                        .transformToUniAndConcatenate(lines -> seat(seating, lines, terms))
                        .onItem()
                        .ignoreAsUni());
    }

    private Uni<Void> seat(Seating seating, List<ResultLine> lines, LotteryTerms terms) {
        return entries.applicants(
                        terms.programme(),
                        lines.stream().map(line -> line.entry().label()).toList())
                .chain(applicants -> seat(seating.of(lines, applicants), applicants, seating, terms));
    }

    private Uni<Void> seat(Seating.Slice slice, Applicants applicants, Seating seating, LotteryTerms terms) {
        int draw = seating.draw().manifest().draw();
        List<Fact> facts = new ArrayList<>();
        slice.seats().forEach(seat -> facts.add(new Fact.ApplicantSelected(seat, firstVersion(seating))));
        slice.notSelected()
                .forEach(line -> facts.add(new Fact.ApplicantNotSelected(
                        applicants.behind(line.entry().label()),
                        terms.programme(),
                        draw,
                        line,
                        terms.redrawCutOff(),
                        firstVersion(seating))));
        return selections
                .add(slice.seats(), firstVersion(seating))
                .chain(() -> draws.keepPassedOver(terms.programme(), draw, slice.passedOver()))
                .chain(() -> announcements.announce(facts));
    }

    /** Whoever is moved up was told once before that it is not selected. */
    private static long firstVersion(Seating seating) {
        return seating.first() ? 1 : 2;
    }

    private Uni<Void> leaveEmpty(String programme, int seats) {
        return seats == 0
                ? Uni.createFrom().voidItem()
                : lotteries.lock(programme).chain(found -> {
                    Lottery told = found.orElseThrow().leaveEmpty(seats).drawOpened();
                    return lotteries
                            .save(told)
                            .chain(() -> announcements.announce(
                                    List.of(new Fact.SeatUnfilled(told, seats, UnfilledReason.POOL_EXHAUSTED))));
                });
    }
}
