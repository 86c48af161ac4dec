package dev.koubo.notification.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.Notice;
import dev.koubo.notification.domain.NoticeId;
import dev.koubo.notification.domain.Particulars;
import dev.koubo.notification.domain.Template;
import dev.koubo.notification.usecase.Notices;
import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Notices in PostgreSQL. When a notice is tried again is the machine's time, not the programme's: a clock that was set
 * forward must neither end a claim nor hold back a mail.
 */
@ApplicationScoped
class NoticeStore implements Notices {

    private static final String ADD = """
            insert into notice (id, template, about, cause, programme, particulars, caused_by, created_at, state, version)
            values (:id, :template, :about, :cause, :programme, cast(cast(:particulars as text) as jsonb), :causedBy, :createdAt, 'PENDING', 0)
            on conflict on constraint notice_owed_once do nothing
            """;

    /** The manifests of a draw are many: results and all else go before them (R87), in the order of the index. */
    private static final String CLAIM = """
            update notice
            set tries = tries + 1, next_try_at = clock_timestamp() + :seconds * interval '1 second'
            where id in (
                select n.id from notice n
                where n.state = 'PENDING' and n.next_try_at <= clock_timestamp()
                  and exists (select from recipient r where r.about = n.about)
                  and exists (select from programme p where p.id = n.programme)
                order by n.template = 'DRAW_COMMITTED', n.next_try_at, n.id
                limit :most
                for update of n skip locked)
            returning id
            """;

    private static final String POSTPONE =
            "update notice set next_try_at = clock_timestamp() + :seconds * interval '1 second' where id = :id";

    private static final String DROP =
            "delete from notice where about = :about and template = :template and state = 'PENDING'";

    private final Mutiny.SessionFactory sessions;
    private final ObjectMapper json;

    NoticeStore(Mutiny.SessionFactory sessions, ObjectMapper json) {
        this.sessions = sessions;
        this.json = json;
    }

    @Override
    public Uni<Void> addOnce(Notice owed) {
        return sessions.withSession(session -> session.createNativeQuery(ADD)
                .setParameter("id", owed.id().value())
                .setParameter("template", owed.template().name())
                .setParameter("about", owed.about().value())
                .setParameter("cause", owed.cause())
                .setParameter("programme", owed.programme().value())
                .setParameter("particulars", text(owed.particulars()))
                .setParameter("causedBy", owed.causedBy())
                .setParameter("createdAt", owed.createdAt())
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<List<NoticeId>> claim(int most, Duration claim) {
        return sessions.withSession(session -> session.createNativeQuery(CLAIM, UUID.class)
                .setParameter("most", most)
                .setParameter("seconds", seconds(claim))
                .getResultList()
                .map(ids -> ids.stream().map(NoticeId::new).toList()));
    }

    @Override
    public Uni<Optional<Notice>> find(NoticeId notice) {
        return sessions.withSession(
                session -> session.find(NoticeEntity.class, notice.value()).map(NoticeStore::toNotice));
    }

    @Override
    public Uni<Optional<Notice>> lock(NoticeId notice) {
        return sessions.withSession(
                session -> session.find(NoticeEntity.class, notice.value(), LockModeType.PESSIMISTIC_WRITE)
                        .map(NoticeStore::toNotice));
    }

    @Override
    public Uni<Void> save(Notice changed) {
        return sessions.withSession(
                session -> session.find(NoticeEntity.class, changed.id().value())
                        .invoke(entity -> entity.take(changed))
                        .replaceWithVoid());
    }

    @Override
    public Uni<Void> postpone(NoticeId notice, Duration pause) {
        return sessions.withSession(session -> session.createNativeQuery(POSTPONE)
                .setParameter("id", notice.value())
                .setParameter("seconds", seconds(pause))
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Void> dropPending(AboutId about) {
        return sessions.withSession(
                session -> session.createNativeQuery("delete from notice where about = :about and state = 'PENDING'")
                        .setParameter("about", about.value())
                        .executeUpdate()
                        .replaceWithVoid());
    }

    @Override
    public Uni<Void> dropPending(AboutId about, Template template) {
        return sessions.withSession(session -> session.createNativeQuery(DROP)
                .setParameter("about", about.value())
                .setParameter("template", template.name())
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Page<Notice>> list(Filter filter, PageRequest page) {
        return sessions.withSession(session -> NoticeList.read(session, filter, page));
    }

    private static Optional<Notice> toNotice(@Nullable NoticeEntity entity) {
        return Optional.ofNullable(entity).map(NoticeEntity::toNotice);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private String text(Particulars particulars) {
        try {
            return json.writeValueAsString(particulars);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
