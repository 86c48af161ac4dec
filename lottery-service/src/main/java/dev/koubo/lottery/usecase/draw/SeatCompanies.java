package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.draw.Approved;
import dev.koubo.lottery.domain.pool.Applicants;
import dev.koubo.lottery.domain.programme.LotteryTerms;
import dev.koubo.lottery.domain.redraw.Lottery;
import dev.koubo.lottery.domain.redraw.UnfilledReason;
import dev.koubo.lottery.domain.selection.Seat;
import dev.koubo.lottery.domain.selection.Seating;
import dev.koubo.lottery.domain.selection.Selected;
import dev.koubo.lottery.domain.selection.Selection;
import dev.koubo.lottery.usecase.Announcements;
import dev.koubo.lottery.usecase.Fact;
import dev.koubo.lottery.usecase.Versioned;
import dev.koubo.lottery.usecase.pool.PoolEntries;
import dev.koubo.lottery.usecase.programme.Programmes;
import dev.koubo.lottery.usecase.redraw.Departures;
import dev.koubo.lottery.usecase.redraw.Lotteries;
import dev.koubo.lottery.usecase.redraw.Settling;
import dev.koubo.lottery.usecase.selection.Selections;
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
        return entries.applicants(programme)
                .chain(applicants -> departures
                        .journal(programme)
                        .map(journal -> Seating.of(draw.state().held(), journal.orElseThrow(), applicants))
                        .chain(seating -> programmes
                                .find(programme)
                                .chain(terms -> seat(draw, seating, applicants, terms.orElseThrow()))))
                .chain(() -> leaveEmpty(programme, draw.state().plan().plan().unfilled()))
                .chain(() -> settling.settle(programme))
                .replaceWithVoid();
    }

    private Uni<Void> seat(Versioned<Approved> draw, Seating seating, Applicants applicants, LotteryTerms terms) {
        String programme = terms.programme();
        int number = draw.state().plan().number();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact.DrawApproved(programme, number, draw.version(), draw.state()));
        seating.seats().forEach(seat -> facts.add(new Fact.ApplicantSelected(seat, firstVersion(number))));
        if (number == 0) {
            seating.notSelected()
                    .forEach(line -> facts.add(new Fact.ApplicantNotSelected(
                            applicants.behind(line.entry().label()),
                            programme,
                            number,
                            line,
                            terms.redrawCutOff(),
                            1)));
        }
        return selections
                .add(seating.seats().stream().map(SeatCompanies::selected).toList())
                .chain(() -> draws.keepPassedOver(programme, number, seating.passedOver()))
                .chain(() -> announcements.announce(facts));
    }

    private static Versioned<Selection> selected(Seat seat) {
        return new Versioned<>(Selected.by(seat), firstVersion(seat.draw()));
    }

    /** Whoever is moved up was told once before that it is not selected. */
    private static long firstVersion(int draw) {
        return draw == 0 ? 1 : 2;
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
