package dev.koubo.notification.web.desk;

import dev.koubo.calendar.Working;
import dev.koubo.notification.domain.Recipient;
import dev.koubo.notification.domain.Template;
import dev.koubo.notification.domain.desk.CallAttempt;
import dev.koubo.notification.domain.desk.CallCause;
import dev.koubo.notification.domain.desk.CallReason;
import dev.koubo.notification.domain.desk.CallState;
import dev.koubo.notification.domain.desk.CallStatus;
import dev.koubo.notification.domain.desk.DeskCall;
import dev.koubo.notification.usecase.desk.LookUpCalls;
import dev.koubo.notification.web.TokyoTime;
import dev.koubo.request.CsvTable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call as staff see it.
 *
 * @param about the application
 * @param noticeId the notice that did not get through
 * @param letter the result to be told
 * @param draw whose selection waits for an answer
 * @param working how the due day was counted (R190)
 * @param whom whom to phone; null for auditors, and once the applicant was erased
 */
record DeskCallView(
        UUID id,
        CallReason reason,
        UUID about,
        String programme,
        CallState state,
        OffsetDateTime openedAt,
        OffsetDateTime dueAt,
        Working working,
        boolean overdue,
        @Nullable UUID noticeId,
        @Nullable Template letter,
        @Nullable Integer draw,
        @Nullable WhomView whom,
        List<AttemptView> attempts,
        @Nullable OffsetDateTime closedAt,
        long version) {

    static final CsvTable<DeskCallView> TABLE = CsvTable.<DeskCallView>named("desk-calls")
            .column("架電ID", DeskCallView::id)
            .column("理由", DeskCallView::reason)
            .column("申込ID", DeskCallView::about)
            .column("事業", DeskCallView::programme)
            .column("状態", DeskCallView::state)
            .column("発生日時", DeskCallView::openedAt)
            .column("期限", DeskCallView::dueAt)
            .column("期限超過", DeskCallView::overdue)
            .column("通知ID", DeskCallView::noticeId)
            .column("文面", DeskCallView::letter)
            .column("抽選回", DeskCallView::draw)
            .column("企業名", line -> line.whom() == null ? null : line.whom().company())
            .column("氏名", line -> line.whom() == null ? null : line.whom().name())
            .column("電話番号", line -> line.whom() == null ? null : line.whom().phone())
            .column("架電回数", line -> line.attempts().size())
            .column("終了日時", DeskCallView::closedAt);

    static DeskCallView of(LookUpCalls.Seen seen) {
        DeskCall call = seen.call();
        Cause cause = Cause.of(call.cause());
        return new DeskCallView(
                call.id().value(),
                call.cause().reason(),
                call.about().value(),
                call.programme().value(),
                call.status().state(),
                TokyoTime.of(call.openedAt()),
                TokyoTime.of(call.due().at()),
                call.due().working(),
                call.overdueSince() != null,
                cause.noticeId(),
                cause.letter(),
                cause.draw(),
                seen.whom().map(WhomView::of).orElse(null),
                call.attempts().stream().map(AttemptView::of).toList(),
                TokyoTime.ofNullable(closedAt(call.status())),
                call.version());
    }

    private static @Nullable Instant closedAt(CallStatus status) {
        return switch (status) {
            case CallStatus.Open _ -> null;
            case CallStatus.Done(Instant at) -> at;
            case CallStatus.NotNeeded(Instant at) -> at;
        };
    }

    /** The parts of a cause, side by side. */
    private record Cause(
            @Nullable UUID noticeId,
            @Nullable Template letter,
            @Nullable Integer draw) {

        static Cause of(CallCause cause) {
            return switch (cause) {
                case CallCause.UndeliveredResult(var notice, Template letter) ->
                    new Cause(notice.value(), letter, null);
                case CallCause.MissingAnswer(int draw) -> new Cause(null, null, draw);
            };
        }
    }

    /** @param phone null while it is not known */
    record WhomView(
            @Nullable String company, String name, @Nullable String phone) {

        static WhomView of(Recipient whom) {
            return new WhomView(whom.company(), whom.name(), whom.phone());
        }
    }

    /**
     * @param caller subject of the person who phoned
     * @param note null for auditors
     */
    record AttemptView(
            OffsetDateTime at,
            String caller,
            CallAttempt.Outcome outcome,
            @Nullable String note) {

        static AttemptView of(CallAttempt attempt) {
            return new AttemptView(TokyoTime.of(attempt.at()), attempt.caller(), attempt.outcome(), attempt.note());
        }
    }
}
