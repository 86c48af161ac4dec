package dev.koubo.lottery.web.selection;

import dev.koubo.calendar.Working;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.selection.Channel;
import dev.koubo.lottery.domain.selection.Excluded;
import dev.koubo.lottery.domain.selection.Holding;
import dev.koubo.lottery.domain.selection.Intent;
import dev.koubo.lottery.domain.selection.LapseProposed;
import dev.koubo.lottery.domain.selection.Lapsed;
import dev.koubo.lottery.domain.selection.Method;
import dev.koubo.lottery.domain.selection.Seat;
import dev.koubo.lottery.domain.selection.Selection;
import dev.koubo.lottery.domain.selection.SelectionState;
import dev.koubo.lottery.domain.selection.WithdrawalWindow;
import dev.koubo.lottery.domain.selection.Withdrawn;
import dev.koubo.lottery.usecase.Versioned;
import dev.koubo.lottery.web.Times;
import dev.koubo.request.CsvTable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a selected company.
 *
 * @param window until when it may decline in time; absent before the notice arrived and once the seat is given back
 */
record SelectionView(
        UUID applicationId,
        String programme,
        int draw,
        Frame frame,
        int place,
        Method method,
        SelectionState state,
        @Nullable WindowView window,
        @Nullable IntentView intent,
        @Nullable OffsetDateTime lapseProposedAt,
        @Nullable OffsetDateTime leftAt) {

    static final CsvTable<SelectionView> TABLE = CsvTable.<SelectionView>named("selections")
            .column("申込ID", SelectionView::applicationId)
            .column("事業", SelectionView::programme)
            .column("抽選回", SelectionView::draw)
            .column("枠", SelectionView::frame)
            .column("順位", SelectionView::place)
            .column("選定方法", SelectionView::method)
            .column("状態", SelectionView::state)
            .column(
                    "通知到達日時",
                    line -> line.window() == null ? null : line.window().noticeArrivedAt())
            .column("辞退期限", line -> line.window() == null ? null : line.window().deadlineAt())
            .column(
                    "意向確認日時",
                    line -> line.intent() == null ? null : line.intent().confirmedAt())
            .column("離脱日時", SelectionView::leftAt);

    static SelectionView of(Versioned<Selection> versioned) {
        Selection selection = versioned.state();
        Seat seat = selection.seat();
        Holding holding = selection instanceof Holding still ? still : null;
        return new SelectionView(
                seat.application().value(),
                seat.programme(),
                seat.draw(),
                seat.entry().frame(),
                seat.place(),
                seat.method(),
                SelectionState.of(selection),
                holding == null ? null : holding.window().map(WindowView::of).orElse(null),
                holding == null ? null : holding.intent().map(IntentView::of).orElse(null),
                selection instanceof LapseProposed proposed ? Times.of(proposed.proposedAt()) : null,
                Times.of(leftAt(selection)));
    }

    private static @Nullable Instant leftAt(Selection selection) {
        return switch (selection) {
            case Holding _ -> null;
            case Withdrawn withdrawn -> withdrawn.at();
            case Lapsed lapsed -> lapsed.at();
            case Excluded excluded -> excluded.at();
        };
    }

    /** @param working how the last day was counted (R190) */
    record WindowView(
            @Nullable OffsetDateTime noticeArrivedAt,
            @Nullable OffsetDateTime deadlineAt,
            @Nullable OffsetDateTime phoneUntil,
            Working working) {

        static WindowView of(WithdrawalWindow window) {
            return new WindowView(
                    Times.of(window.arrivedAt()),
                    Times.of(window.deadlineAt()),
                    Times.of(window.phoneUntil()),
                    window.working());
        }
    }

    record IntentView(@Nullable OffsetDateTime confirmedAt, Channel channel) {

        static IntentView of(Intent intent) {
            return new IntentView(Times.of(intent.confirmedAt()), intent.channel());
        }
    }
}
