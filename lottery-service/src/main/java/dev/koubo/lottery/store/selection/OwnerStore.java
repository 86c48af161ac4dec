package dev.koubo.lottery.store.selection;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.usecase.selection.Owners;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps the owners of applications in PostgreSQL. */
@ApplicationScoped
class OwnerStore implements Owners {

    private static final String KEEP = """
            insert into owner (application, subject) values (:application, :subject)
            on conflict (application) do update set subject = excluded.subject
            """;

    private static final String APPLIED = """
            select exists (
                select from owner join pool_entry using (application)
                where subject = :subject and programme = :programme)
            """;

    private final Mutiny.SessionFactory sessions;

    OwnerStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Optional<String>> of(ApplicationId application) {
        return sessions.withSession(session -> session.find(OwnerRow.class, application.value())
                .map(row -> Optional.ofNullable(row).map(OwnerRow::subject)));
    }

    @Override
    public Uni<Boolean> appliedTo(String programme, String subject) {
        return sessions.withSession(session -> session.createNativeQuery(APPLIED, Boolean.class)
                .setParameter("programme", programme)
                .setParameter("subject", subject)
                .getSingleResult());
    }

    @Override
    public Uni<Void> keep(ApplicationId application, String subject) {
        return sessions.withSession(session -> session.createNativeQuery(KEEP)
                .setParameter("application", application.value())
                .setParameter("subject", subject)
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Void> forget(ApplicationId application) {
        return sessions.withSession(
                session -> session.createNativeQuery("delete from owner where application = :application")
                        .setParameter("application", application.value())
                        .executeUpdate()
                        .replaceWithVoid());
    }
}
