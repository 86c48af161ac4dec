package dev.koubo.scheduling.events;

import static dev.koubo.scheduling.domain.Rulebook.R145;
import static dev.koubo.scheduling.domain.Rulebook.R154;

import dev.koubo.messaging.Announcement;
import dev.koubo.messaging.Outbox;
import dev.koubo.scheduling.domain.Rulebook;
import dev.koubo.scheduling.domain.session.Session;
import dev.koubo.scheduling.usecase.session.SessionAnnouncements;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Publishes what happens to sessions. */
@ApplicationScoped
class SessionAnnouncer implements SessionAnnouncements {

    private final Outbox outbox;

    SessionAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> scheduled(Session session) {
        Published.SessionScheduled data = new Published.SessionScheduled(
                session.id().programme().value(),
                session.id().number(),
                session.plan().startsAt(),
                session.plan().endsAt(),
                session.plan().mode(),
                session.plan().roundTable().isPresent());
        return append(session, "SessionScheduled", data, R145);
    }

    @Override
    public Uni<Void> surveyOpened(Session session) {
        Published.SurveyOpened data = new Published.SurveyOpened(
                session.id().programme().value(),
                session.id().number(),
                session.survey().opensAt(),
                session.survey().dueAt());
        return append(session, "SurveyOpened", data, R154);
    }

    private Uni<Void> append(Session session, String type, Object data, Rulebook rule) {
        String programme = session.id().programme().value();
        return outbox.append(List.of(Announcement.of(type, session.id().toString(), session.version(), data)
                .partitionKey(programme)
                .programme(programme)
                .rules(List.of(rule))));
    }
}
