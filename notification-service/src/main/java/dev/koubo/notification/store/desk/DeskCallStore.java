package dev.koubo.notification.store.desk;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.NoticeId;
import dev.koubo.notification.domain.desk.CallCause;
import dev.koubo.notification.domain.desk.CallId;
import dev.koubo.notification.domain.desk.CallState;
import dev.koubo.notification.domain.desk.DeskCall;
import dev.koubo.notification.usecase.desk.DeskCalls;
import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jspecify.annotations.Nullable;

/** Calls in PostgreSQL. The row of {@code call_subject} is what makes the news of an applicant wait for each other. */
@ApplicationScoped
class DeskCallStore implements DeskCalls {

    private static final String SUBJECT = """
            insert into call_subject (about) values (:about)
            on conflict (about) do update set about = excluded.about
            returning settled_at is null
            """;

    private static final String SETTLE = """
            insert into call_subject (about, settled_at) values (:about, :at)
            on conflict (about) do update set settled_at = least(call_subject.settled_at, excluded.settled_at)
            """;

    private static final String OF_NOTICE = "select count(*) from DeskCallEntity c where c.notice = :notice";

    private static final String OF_DRAW =
            "select count(*) from DeskCallEntity c where c.about = :about and c.draw = :draw";

    private static final String OPEN = "from DeskCallEntity c where c.about = :about and c.state = :open order by c.id";

    private static final String FORGET =
            "update desk_call_attempt set note = null where call in (select id from desk_call where about = :about)";

    private final Mutiny.SessionFactory sessions;

    DeskCallStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Boolean> canBeOwed(AboutId applicant) {
        return sessions.withSession(session -> session.createNativeQuery(SUBJECT, Boolean.class)
                .setParameter("about", applicant.value())
                .getSingleResult());
    }

    @Override
    public Uni<Void> settle(AboutId applicant, Instant at) {
        return sessions.withSession(session -> session.createNativeQuery(SETTLE)
                .setParameter("about", applicant.value())
                .setParameter("at", at)
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Boolean> addOnce(DeskCall owed) {
        return sessions.withSession(session -> sameCause(session, owed)
                .getSingleResult()
                .chain(known -> known > 0
                        ? Uni.createFrom().item(false)
                        : session.persist(new DeskCallEntity(owed)).replaceWith(true)));
    }

    @Override
    public Uni<Optional<DeskCall>> find(CallId call) {
        return sessions.withSession(
                session -> session.find(DeskCallEntity.class, call.value()).chain(DeskCallStore::whole));
    }

    @Override
    public Uni<Optional<NoticeId>> noticeOf(CallId call) {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "select c.notice from DeskCallEntity c where c.id = :id and c.notice is not null", UUID.class)
                .setParameter("id", call.value())
                .getSingleResultOrNull()
                .map(notice -> Optional.ofNullable(notice).map(NoticeId::new)));
    }

    @Override
    public Uni<Optional<DeskCall>> lock(CallId call) {
        return sessions.withSession(
                session -> session.find(DeskCallEntity.class, call.value(), LockModeType.PESSIMISTIC_WRITE)
                        .chain(DeskCallStore::whole));
    }

    @Override
    public Uni<List<DeskCall>> lockOpen(AboutId applicant) {
        return sessions.withSession(session -> session.createSelectionQuery(OPEN, DeskCallEntity.class)
                .setParameter("about", applicant.value())
                .setParameter("open", CallState.OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .call(found -> fetchAttempts(session, found))
                .map(found -> found.stream().map(DeskCallEntity::toCall).toList()));
    }

    @Override
    public Uni<Void> save(DeskCall changed) {
        return sessions.withSession(
                session -> session.find(DeskCallEntity.class, changed.id().value())
                        .invoke(entity -> entity.take(changed))
                        .replaceWithVoid());
    }

    @Override
    public Uni<Void> forgetNotes(AboutId applicant) {
        return sessions.withSession(session -> session.createNativeQuery(FORGET)
                .setParameter("about", applicant.value())
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Page<DeskCall>> list(Filter filter, PageRequest page) {
        return sessions.withSession(session -> DeskCallList.read(session, filter, page));
    }

    /** The logs of all of them in one query. */
    static Uni<?> fetchAttempts(Session session, List<DeskCallEntity> calls) {
        return calls.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createSelectionQuery(
                                "from DeskCallEntity c left join fetch c.attempts where c in :calls",
                                DeskCallEntity.class)
                        .setParameter("calls", calls)
                        .getResultList();
    }

    private static SelectionQuery<Long> sameCause(Session session, DeskCall owed) {
        return switch (owed.cause()) {
            case CallCause.UndeliveredResult(NoticeId notice, var _) ->
                session.createSelectionQuery(OF_NOTICE, Long.class).setParameter("notice", notice.value());
            case CallCause.MissingAnswer(int draw) ->
                session.createSelectionQuery(OF_DRAW, Long.class)
                        .setParameter("about", owed.about().value())
                        .setParameter("draw", draw);
        };
    }

    private static Uni<Optional<DeskCall>> whole(@Nullable DeskCallEntity entity) {
        return entity == null
                ? Uni.createFrom().item(Optional.empty())
                : Mutiny.fetch(entity.attempts()).map(_ -> Optional.of(entity.toCall()));
    }
}
