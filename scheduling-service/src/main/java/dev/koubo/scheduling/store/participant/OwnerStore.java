package dev.koubo.scheduling.store.participant;

import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.usecase.participant.Owners;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps the owners of applications in PostgreSQL. */
@ApplicationScoped
class OwnerStore implements Owners {

    private final Mutiny.SessionFactory sessions;

    OwnerStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Optional<String>> of(ApplicationId application) {
        return sessions.withSession(session -> session.find(OwnerRow.class, application.value())
                .map(row -> Optional.ofNullable(row).map(known -> known.subject)));
    }

    @Override
    public Uni<Void> save(ApplicationId application, String subject) {
        return sessions.withSession(session -> session.find(OwnerRow.class, application.value())
                .chain(known -> {
                    OwnerRow row = known == null ? new OwnerRow() : known;
                    row.application = application.value();
                    row.subject = subject;
                    return known == null
                            ? session.persist(row)
                            : Uni.createFrom().voidItem();
                }));
    }

    @Override
    public Uni<Void> forget(ApplicationId application) {
        return sessions.withSession(
                session -> session.createMutationQuery("delete from OwnerRow where application = :application")
                        .setParameter("application", application.value())
                        .executeUpdate()
                        .replaceWithVoid());
    }
}
