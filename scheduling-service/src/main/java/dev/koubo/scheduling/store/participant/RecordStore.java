package dev.koubo.scheduling.store.participant;

import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.participant.AbsenceDecided;
import dev.koubo.scheduling.domain.participant.AttendanceEntry;
import dev.koubo.scheduling.domain.participant.AttendanceRecorded;
import dev.koubo.scheduling.domain.participant.SurveyAnswered;
import dev.koubo.scheduling.domain.session.SessionId;
import dev.koubo.scheduling.usecase.participant.Records;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps what is recorded of participants in PostgreSQL. */
@ApplicationScoped
class RecordStore implements Records {

    private static final String CURRENT = """
            from AttendanceRow line
            where line.application = :application and line.session = :session and not exists (
                select 1 from AttendanceRow later
                where later.application = line.application and later.session = line.session
                    and later.part = line.part and later.id > line.id)
            """;

    private final Mutiny.SessionFactory sessions;

    RecordStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<List<AttendanceEntry>> attendance(ApplicationId application, SessionId held) {
        return sessions.withSession(session -> session.createQuery(CURRENT, AttendanceRow.class)
                .setParameter("application", application.value())
                .setParameter("session", held.number())
                .getResultList()
                .map(rows -> rows.stream().map(AttendanceRow::entry).toList()));
    }

    @Override
    public Uni<Boolean> surveyAnswered(ApplicationId application, SessionId held) {
        return sessions.withSession(
                session -> session.find(SurveyAnswerRow.class, new SurveyAnswerKey(application.value(), held.number()))
                        .map(row -> row != null));
    }

    @Override
    public Uni<Void> add(AttendanceRecorded recorded) {
        return sessions.withSession(session -> session.persist(AttendanceRow.of(recorded)));
    }

    @Override
    public Uni<Void> add(AbsenceDecided decided) {
        return sessions.withSession(session -> session.persist(AbsenceRow.of(decided)));
    }

    @Override
    public Uni<Void> add(SurveyAnswered answered) {
        return sessions.withSession(session -> session.persist(SurveyAnswerRow.of(answered)));
    }
}
