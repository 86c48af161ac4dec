package dev.koubo.lottery.web.selection;

import dev.koubo.calendar.Working;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.selection.Answer;
import dev.koubo.lottery.domain.selection.Channel;
import dev.koubo.lottery.domain.selection.Excluded;
import dev.koubo.lottery.domain.selection.Holding;
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
 * @param answerOverdue true if the window has ended and the company has not answered
 * @param intent its yes
 * @param withdrawal its no
 * @param lapseProposedBy subject of the person, for staff alone; {@code SYSTEM} if it came by itself at the forms' due date
 * @param lapseApprovedBy the same of Tokyo's
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
        boolean answerOverdue,
        @Nullable IntentView intent,
        @Nullable WithdrawalView withdrawal,
        @Nullable OffsetDateTime lapseProposedAt,
        @Nullable String lapseProposedBy,
        @Nullable String lapseApprovedBy,
        @Nullable OffsetDateTime leftAt) {

    private static final String SYSTEM = "SYSTEM";

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
            .column(
                    "意向確認者",
                    line -> line.intent() == null ? null : line.intent().enteredBy())
            .column(
                    "辞退申出日時",
                    line -> line.withdrawal() == null ? null : line.withdrawal().givenAt())
            .column(
                    "辞退記録者",
                    line -> line.withdrawal() == null ? null : line.withdrawal().enteredBy())
            .column("失効提案日時", SelectionView::lapseProposedAt)
            .column("失効提案者", SelectionView::lapseProposedBy)
            .column("離脱日時", SelectionView::leftAt);

    /** As staff see it. */
    static SelectionView of(Versioned<Selection> versioned) {
        return of(versioned, true);
    }

    /** @param staff whether the reader may know who of the staff did something */
    static SelectionView of(Versioned<Selection> versioned, boolean staff) {
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
                holding != null && holding.answerOverdue(),
                holding == null
                        ? null
                        : holding.intent()
                                .map(intent -> IntentView.of(intent, staff))
                                .orElse(null),
                withdrawal(selection, staff),
                selection instanceof LapseProposed proposed ? Times.of(proposed.proposedAt()) : null,
                staff && selection instanceof LapseProposed proposed
                        ? proposed.proposedBy().map(Person::subject).orElse(SYSTEM)
                        : null,
                staff && selection instanceof Lapsed lapsed
                        ? lapsed.approvedBy().map(Person::subject).orElse(null)
                        : null,
                Times.of(leftAt(selection)));
    }

    private static @Nullable WithdrawalView withdrawal(Selection selection, boolean staff) {
        return selection instanceof Withdrawn withdrawn
                ? withdrawn
                        .answer()
                        .map(answer -> WithdrawalView.of(answer, staff))
                        .orElse(null)
                : null;
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

    /** @param enteredBy subject of the person, for staff alone */
    record IntentView(
            @Nullable OffsetDateTime confirmedAt,
            Channel channel,
            @Nullable String enteredBy) {

        static IntentView of(Answer answer, boolean staff) {
            return new IntentView(Times.of(answer.at()), answer.channel(), SelectionView.enteredBy(answer, staff));
        }
    }

    /**
     * @param givenAt when the company said so, which decides whether it is in time
     * @param enteredBy subject of the person, for staff alone
     */
    record WithdrawalView(
            @Nullable OffsetDateTime givenAt,
            Channel channel,
            @Nullable String enteredBy) {

        static WithdrawalView of(Answer answer, boolean staff) {
            return new WithdrawalView(Times.of(answer.at()), answer.channel(), SelectionView.enteredBy(answer, staff));
        }
    }

    private static @Nullable String enteredBy(Answer answer, boolean staff) {
        return staff ? answer.enteredBy().orElse(null) : null;
    }
}
