package dev.koubo.notification.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.CommittedDraw;
import dev.koubo.notification.domain.Particulars;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.usecase.Pool;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.Mutiny.MutationQuery;
import org.hibernate.reactive.mutiny.Mutiny.Session;

/** The pool in PostgreSQL. Whom a draw is about is decided by one statement, however many they are. */
@ApplicationScoped
class PoolStore implements Pool {

    /** Applications of a programme do not wait for each other, only for a draw; a draw waits for all. */
    private static final String LOCK_FOR_APPLICATION =
            "select 1 from (select pg_advisory_xact_lock_shared(hashtextextended('pool ' || cast(:programme as text), 0))) locked";

    private static final String LOCK_FOR_DRAW =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended('pool ' || cast(:programme as text), 0))) locked";

    private static final String APPROVED = """
            insert into pool_member (application, programme, approved_at) values (:application, :programme, :at)
            on conflict (application) do update set approved_at = least(pool_member.approved_at, excluded.approved_at)
            """;

    private static final String LEFT = """
            insert into pool_member (application, programme, left_at) values (:application, :programme, :at)
            on conflict (application) do update set left_at = least(pool_member.left_at, excluded.left_at)
            """;

    private static final String SELECTED = """
            insert into pool_member (application, programme, selected_in) values (:application, :programme, :draw)
            on conflict (application) do update set selected_in = least(pool_member.selected_in, excluded.selected_in)
            """;

    private static final String COMMITTED = """
            insert into committed_draw (programme, draw, committed_at, particulars, caused_by)
            values (:programme, :draw, :at, cast(cast(:particulars as text) as jsonb), :causedBy)
            on conflict do nothing
            """;

    private static final String ABOUT = """
            m.approved_at <= d.committed_at and (m.left_at is null or m.left_at > d.committed_at)
            and (m.selected_in is null or m.selected_in >= d.draw)
            """;

    private static final String OWE = """
            insert into notice (id, template, about, cause, programme, particulars, caused_by, created_at, state, version)
            select gen_random_uuid(), 'DRAW_COMMITTED', m.application, 'draw-' || d.draw, d.programme, d.particulars,
                   d.caused_by, cast(:now as timestamptz), 'PENDING', 0
            from committed_draw d join pool_member m on m.programme = d.programme
            where %s and %s
            on conflict on constraint notice_owed_once do nothing
            """;

    private static final String OWE_TO_ALL = OWE.formatted(ABOUT, "d.programme = :programme and d.draw = :draw");

    private static final String OWE_TO_ONE = OWE.formatted(ABOUT, "m.application = :application");

    private static final String DROP_OF_ONE = """
            delete from notice n using committed_draw d join pool_member m on m.programme = d.programme
            where n.about = :application and n.template = 'DRAW_COMMITTED' and n.state = 'PENDING'
              and m.application = n.about and n.cause = 'draw-' || d.draw and not (%s)
            """.formatted(ABOUT);

    private final Mutiny.SessionFactory sessions;
    private final ObjectMapper json;

    PoolStore(Mutiny.SessionFactory sessions, ObjectMapper json) {
        this.sessions = sessions;
        this.json = json;
    }

    @Override
    public Uni<Void> approved(AboutId application, ProgrammeId programme, Instant at) {
        return sessions.withSession(session -> lock(session, LOCK_FOR_APPLICATION, programme)
                .chain(() ->
                        done(member(session, APPROVED, application, programme).setParameter("at", at))));
    }

    @Override
    public Uni<Void> left(AboutId application, ProgrammeId programme, Instant at) {
        return sessions.withSession(session -> lock(session, LOCK_FOR_APPLICATION, programme)
                .chain(() -> done(member(session, LEFT, application, programme).setParameter("at", at))));
    }

    @Override
    public Uni<Void> selected(AboutId application, ProgrammeId programme, int draw) {
        return sessions.withSession(session -> lock(session, LOCK_FOR_APPLICATION, programme)
                .chain(() ->
                        done(member(session, SELECTED, application, programme).setParameter("draw", draw))));
    }

    @Override
    public Uni<Void> committed(CommittedDraw draw) {
        return sessions.withSession(session -> lock(session, LOCK_FOR_DRAW, draw.programme())
                .chain(() -> done(session.createNativeQuery(COMMITTED)
                        .setParameter("programme", draw.programme().value())
                        .setParameter("draw", draw.number())
                        .setParameter("at", draw.at())
                        .setParameter("particulars", particulars(draw))
                        .setParameter("causedBy", draw.causedBy()))));
    }

    @Override
    public Uni<Void> oweManifest(CommittedDraw draw, Instant now) {
        return sessions.withSession(session -> done(session.createNativeQuery(OWE_TO_ALL)
                .setParameter("programme", draw.programme().value())
                .setParameter("draw", draw.number())
                .setParameter("now", now)));
    }

    @Override
    public Uni<Void> settleManifests(AboutId application, Instant now) {
        return sessions.withSession(session -> done(session.createNativeQuery(DROP_OF_ONE)
                        .setParameter("application", application.value()))
                .chain(() -> done(session.createNativeQuery(OWE_TO_ONE)
                        .setParameter("application", application.value())
                        .setParameter("now", now))));
    }

    private static Uni<Void> lock(Session session, String lock, ProgrammeId programme) {
        return session.createNativeQuery(lock, Integer.class)
                .setParameter("programme", programme.value())
                .getSingleResult()
                .replaceWithVoid();
    }

    private static MutationQuery member(Session session, String news, AboutId application, ProgrammeId programme) {
        return session.createNativeQuery(news)
                .setParameter("application", application.value())
                .setParameter("programme", programme.value());
    }

    private static Uni<Void> done(MutationQuery statement) {
        return statement.executeUpdate().replaceWithVoid();
    }

    private String particulars(CommittedDraw draw) {
        try {
            return json.writeValueAsString(Particulars.commitment(draw));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
