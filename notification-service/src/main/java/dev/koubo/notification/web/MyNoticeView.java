package dev.koubo.notification.web;

import dev.koubo.notification.domain.Notice;
import dev.koubo.notification.domain.State;
import dev.koubo.notification.domain.Template;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice as its recipient sees it. */
record MyNoticeView(
        UUID id,
        Template template,
        State state,
        @Nullable OffsetDateTime sentAt,
        @Nullable OffsetDateTime arrivedAt) {

    static MyNoticeView of(Notice notice) {
        NoticeView.Way way = NoticeView.Way.of(notice.status());
        return new MyNoticeView(
                notice.id().value(),
                notice.template(),
                notice.status().state(),
                TokyoTime.ofNullable(way.sentAt()),
                TokyoTime.ofNullable(way.arrivedAt()));
    }
}
