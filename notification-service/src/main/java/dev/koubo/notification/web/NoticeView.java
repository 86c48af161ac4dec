package dev.koubo.notification.web;

import dev.koubo.notification.domain.Failure;
import dev.koubo.notification.domain.Notice;
import dev.koubo.notification.domain.State;
import dev.koubo.notification.domain.Status;
import dev.koubo.notification.domain.Template;
import dev.koubo.request.CsvTable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as staff see it.
 *
 * @param about the application or the briefing registration
 * @param address where it goes; null while nobody knows, and for auditors
 * @param tries how often sending it was begun
 * @param failure why it was given up
 */
record NoticeView(
        UUID id,
        Template template,
        UUID about,
        String programme,
        State state,
        OffsetDateTime owedSince,
        @Nullable String address,
        int tries,
        @Nullable OffsetDateTime sentAt,
        @Nullable OffsetDateTime arrivedAt,
        @Nullable OffsetDateTime failedAt,
        @Nullable Failure failure,
        long version) {

    static final CsvTable<NoticeView> TABLE = CsvTable.<NoticeView>named("notices")
            .column("通知ID", NoticeView::id)
            .column("文面", NoticeView::template)
            .column("対象ID", NoticeView::about)
            .column("事業", NoticeView::programme)
            .column("状態", NoticeView::state)
            .column("発生日時", NoticeView::owedSince)
            .column("宛先", NoticeView::address)
            .column("送信回数", NoticeView::tries)
            .column("送信日時", NoticeView::sentAt)
            .column("到達日時", NoticeView::arrivedAt)
            .column("断念日時", NoticeView::failedAt)
            .column("断念理由", NoticeView::failure);

    static NoticeView of(Notice notice, @Nullable String address) {
        Way way = Way.of(notice.status());
        return new NoticeView(
                notice.id().value(),
                notice.template(),
                notice.about().value(),
                notice.programme().value(),
                notice.status().state(),
                TokyoTime.of(notice.createdAt()),
                address,
                notice.tries(),
                TokyoTime.ofNullable(way.sentAt()),
                TokyoTime.ofNullable(way.arrivedAt()),
                TokyoTime.ofNullable(way.failedAt()),
                way.failure(),
                notice.version());
    }

    /** The instants of a status, side by side. */
    record Way(
            @Nullable Instant sentAt,
            @Nullable Instant arrivedAt,
            @Nullable Instant failedAt,
            @Nullable Failure failure) {

        static Way of(Status status) {
            return switch (status) {
                case Status.Pending _ -> new Way(null, null, null, null);
                case Status.Sent(Instant at) -> new Way(at, null, null, null);
                case Status.Arrived(Instant sentAt, Instant at) -> new Way(sentAt, at, null, null);
                case Status.Failed(Instant at, Failure reason) -> new Way(null, null, at, reason);
            };
        }
    }
}
