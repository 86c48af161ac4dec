package dev.koubo.notification.store;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.domain.Survey;
import dev.koubo.notification.usecase.Participants;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Participants and their answers in PostgreSQL. */
@ApplicationScoped
class ParticipantStore implements Participants {

    private static final String CONFIRM = """
            insert into participant (application, programme, confirmed_at) values (:application, :programme, :at)
            on conflict do nothing
            """;

    private static final String END = "update participant set ended_at = :at where application = :application";

    private static final String ANSWER =
            "insert into survey_answer (application, session) values (:application, :session) on conflict do nothing";

    private static final String SILENT = """
            select p.application from participant p
            where p.programme = :programme and p.ended_at is null
              and not exists (select from survey_answer a
                              where a.application = p.application and a.session = :session)
            order by p.application
            """;

    private final Mutiny.SessionFactory sessions;

    ParticipantStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Void> confirm(AboutId application, ProgrammeId programme, Instant at) {
        return sessions.withSession(session -> session.createNativeQuery(CONFIRM)
                .setParameter("application", application.value())
                .setParameter("programme", programme.value())
                .setParameter("at", at)
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Void> end(AboutId application, Instant at) {
        return sessions.withSession(session -> session.createNativeQuery(END)
                .setParameter("application", application.value())
                .setParameter("at", at)
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Void> answered(AboutId application, int number) {
        return sessions.withSession(session -> session.createNativeQuery(ANSWER)
                .setParameter("application", application.value())
                .setParameter("session", number)
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<List<AboutId>> silentOn(Survey survey) {
        return sessions.withSession(session -> session.createNativeQuery(SILENT, UUID.class)
                .setParameter("programme", survey.programme().value())
                .setParameter("session", survey.session())
                .getResultList()
                .map(silent -> silent.stream().map(AboutId::new).toList()));
    }
}
