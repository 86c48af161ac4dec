package dev.koubo.notification.events;

import dev.koubo.notification.domain.Fact;
import dev.koubo.notification.domain.Failure;
import dev.koubo.notification.domain.Notice;
import dev.koubo.notification.domain.Template;
import dev.koubo.notification.domain.desk.CallFact;
import dev.koubo.notification.domain.desk.CallReason;
import dev.koubo.notification.domain.desk.DeskCall;
import java.time.Instant;
import java.util.Set;

/** What others see, one record an event; the record's name is the event's type. No names, no addresses. */
sealed interface Published {

    record NoticeSent(String noticeId, String about, Template template, Instant sentAt) implements Published {}

    record NoticeArrived(String noticeId, String about, Template template, Instant arrivedAt) implements Published {}

    record NoticeFailed(String noticeId, String about, Template template, Instant failedAt, Failure reason)
            implements Published {}

    record NoticeBounced(String noticeId, String about, Template template, Instant bouncedAt) implements Published {}

    record DeskCallOpened(
            String callId, String about, String programme, CallReason reason, Instant dueAt, Instant openedAt)
            implements Published {}

    record DeskCallOverdue(String callId, String about, String programme, CallReason reason, Instant dueAt)
            implements Published {}

    record DeskCallClosed(String callId, String about, String programme, CallFact.Outcome outcome, Instant closedAt)
            implements Published {}

    /** The first version of our contracts names these letters and no other. */
    Set<Template> OF_VERSION_1 = Set.of(
            Template.ACKNOWLEDGEMENT,
            Template.BRIEFING_JOIN,
            Template.RELATED_PROGRAMMES,
            Template.UNREACHED_BY_PHONE,
            Template.RESULT_SELECTED,
            Template.RESULT_NOT_SELECTED,
            Template.RESULT_REFUSED,
            Template.RESULT_NOT_COMPLETED,
            Template.MOVED_UP,
            Template.CONSENT_REQUEST,
            Template.PARTICIPATION_CONFIRMED,
            Template.SURVEY_REMINDER,
            Template.VISIT_FIXED);

    /**
     * Each notice is told in one version, so that nobody who reads both counts it twice. What came later never named its
     * letters.
     */
    default int schemaVersion() {
        return switch (this) {
            case NoticeSent sent -> schemaVersion(sent.template());
            case NoticeArrived arrived -> schemaVersion(arrived.template());
            case NoticeFailed failed -> schemaVersion(failed.template());
            case NoticeBounced _, DeskCallOpened _, DeskCallOverdue _, DeskCallClosed _ -> 1;
        };
    }

    private static int schemaVersion(Template template) {
        return OF_VERSION_1.contains(template) ? 1 : 2;
    }

    static Published of(Notice notice, Fact fact) {
        String id = notice.id().toString();
        String about = notice.about().toString();
        return switch (fact) {
            case Fact.Sent(var _, Instant at, var _) -> new NoticeSent(id, about, notice.template(), at);
            case Fact.Arrived(var _, Instant at) -> new NoticeArrived(id, about, notice.template(), at);
            case Fact.Failed(var _, Instant at, Failure reason) ->
                new NoticeFailed(id, about, notice.template(), at, reason);
            case Fact.Bounced(var _, Instant at) -> new NoticeBounced(id, about, notice.template(), at);
        };
    }

    static Published of(DeskCall call, CallFact fact) {
        String id = call.id().toString();
        String about = call.about().toString();
        String programme = call.programme().value();
        CallReason reason = call.cause().reason();
        return switch (fact) {
            case CallFact.Opened _ ->
                new DeskCallOpened(id, about, programme, reason, call.due().at(), call.openedAt());
            case CallFact.Overdue _ ->
                new DeskCallOverdue(id, about, programme, reason, call.due().at());
            case CallFact.Closed(var _, Instant at, CallFact.Outcome outcome) ->
                new DeskCallClosed(id, about, programme, outcome, at);
        };
    }
}
