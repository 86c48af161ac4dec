package dev.koubo.notification.events;

import dev.koubo.notification.domain.Fact;
import dev.koubo.notification.domain.Failure;
import dev.koubo.notification.domain.Notice;
import dev.koubo.notification.domain.Template;
import java.time.Instant;

/** What others see, one record an event; the record's name is the event's type. No names, no addresses. */
sealed interface Published {

    record NoticeSent(String noticeId, String about, Template template, Instant sentAt) implements Published {}

    record NoticeArrived(String noticeId, String about, Template template, Instant arrivedAt) implements Published {}

    record NoticeFailed(String noticeId, String about, Template template, Instant failedAt, Failure reason)
            implements Published {}

    static Published of(Notice notice, Fact fact) {
        String id = notice.id().toString();
        String about = notice.about().toString();
        return switch (fact) {
            case Fact.Sent(var _, Instant at) -> new NoticeSent(id, about, notice.template(), at);
            case Fact.Arrived(var _, Instant at) -> new NoticeArrived(id, about, notice.template(), at);
            case Fact.Failed(var _, Instant at, Failure reason) ->
                new NoticeFailed(id, about, notice.template(), at, reason);
        };
    }
}
