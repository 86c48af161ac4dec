package dev.koubo.lottery.usecase.selection;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.selection.Holding;
import dev.koubo.lottery.domain.selection.Selection;
import dev.koubo.lottery.domain.selection.WithdrawalWindow;
import dev.koubo.lottery.usecase.Fact;
import dev.koubo.lottery.usecase.RedrawTimers;
import dev.koubo.lottery.usecase.Versioned;
import dev.koubo.lottery.usecase.programme.Programmes;
import dev.koubo.lottery.usecase.redraw.Holders;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Lets the clock of the withdrawal run from the arrival of the notice (R89, R92). */
@ApplicationScoped
public class StartWindow {

    private final SelectionSteps steps;
    private final Programmes programmes;
    private final Holders holders;
    private final RedrawTimers timers;
    private final WatchSilence watch;

    StartWindow(SelectionSteps steps, Programmes programmes, Holders holders, RedrawTimers timers, WatchSilence watch) {
        this.steps = steps;
        this.programmes = programmes;
        this.holders = holders;
        this.timers = timers;
        this.watch = watch;
    }

    /** Arrivals of notices to companies that were not selected change nothing. */
    public Uni<Void> at(ApplicationId application, Instant arrivedAt) {
        return steps.take(
                        application,
                        selection -> arrived(selection, arrivedAt),
                        selection -> Uni.createFrom().item(told(selection)),
                        selection ->
                                wakeAtCommonEnd(selection.seat().programme()).chain(() -> watch.from(selection)))
                .replaceWithVoid();
    }

    private Uni<Decision<Selection>> arrived(Selection selection, Instant arrivedAt) {
        return programmes
                .find(selection.seat().programme())
                .map(terms -> selection.noticeArrived(
                        WithdrawalWindow.after(arrivedAt, terms.orElseThrow(), BusinessCalendar.standard())));
    }

    private static List<Fact> told(Versioned<Selection> selection) {
        return selection.state() instanceof Holding holding
                ? holding.window().stream()
                        .<Fact>map(
                                window -> new Fact.WithdrawalDeadlineSet(holding.seat(), selection.version(), window))
                        .toList()
                : List.of();
    }

    private Uni<Void> wakeAtCommonEnd(String programme) {
        return holders.window(programme)
                .chain(common -> common.last()
                        .map(window -> timers.windowEnds(programme, window.endsAt(), window.working()))
                        .orElse(Uni.createFrom().voidItem()));
    }
}
