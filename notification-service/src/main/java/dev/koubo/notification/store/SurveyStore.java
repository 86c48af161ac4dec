package dev.koubo.notification.store;

import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.domain.Survey;
import dev.koubo.notification.usecase.Surveys;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Surveys in PostgreSQL. */
@ApplicationScoped
class SurveyStore implements Surveys {

    private static final String ADD = """
            insert into survey (programme, session, opens_at, due_at) values (:programme, :session, :opensAt, :dueAt)
            on conflict do nothing
            """;

    private static final String UNREMINDED =
            "select session, opens_at, due_at from survey where programme = :programme and not reminded";

    private static final String TAKE = """
            update survey set reminded = true where programme = :programme and session = :session and not reminded
            returning session, opens_at, due_at
            """;

    private final Mutiny.SessionFactory sessions;

    SurveyStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Void> add(Survey survey) {
        return sessions.withSession(session -> session.createNativeQuery(ADD)
                .setParameter("programme", survey.programme().value())
                .setParameter("session", survey.session())
                .setParameter("opensAt", survey.opensAt())
                .setParameter("dueAt", survey.dueAt())
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<List<Survey>> unreminded(ProgrammeId programme) {
        return sessions.withSession(session -> session.createNativeQuery(UNREMINDED, Object[].class)
                .setParameter("programme", programme.value())
                .getResultList()
                .map(rows -> rows.stream().map(row -> survey(programme, row)).toList()));
    }

    @Override
    public Uni<Optional<Survey>> takeForReminder(ProgrammeId programme, int number) {
        return sessions.withSession(session -> session.createNativeQuery(TAKE, Object[].class)
                .setParameter("programme", programme.value())
                .setParameter("session", number)
                .getResultList()
                .map(rows -> rows.stream().map(row -> survey(programme, row)).findFirst()));
    }

    private static Survey survey(ProgrammeId programme, Object[] row) {
        return new Survey(programme, (Integer) row[0], instant(row[1]), instant(row[2]));
    }

    private static Instant instant(Object column) {
        return ((OffsetDateTime) column).toInstant();
    }
}
