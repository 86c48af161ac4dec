package dev.koubo.consent.store;

import dev.koubo.consent.domain.ApplicationId;
import dev.koubo.consent.domain.Registered;
import dev.koubo.consent.usecase.Registrations;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Registrations in PostgreSQL. */
@ApplicationScoped
class RegistrationStore implements Registrations {

    private final Mutiny.SessionFactory sessions;

    RegistrationStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Optional<Registered>> find(ApplicationId application) {
        return sessions.withSession(session -> session.find(RegistrationEntity.class, application.value())
                .map(entity -> Optional.ofNullable(entity).map(RegistrationEntity::toRegistered)));
    }

    @Override
    public Uni<Void> put(Registered registered) {
        return sessions.withSession(
                session -> session.merge(new RegistrationEntity(registered)).replaceWithVoid());
    }

    @Override
    public Uni<Void> erase(ApplicationId application) {
        return sessions.withSession(session -> session.createMutationQuery(
                        "delete from RegistrationEntity r where r.application = :application")
                .setParameter("application", application.value())
                .executeUpdate()
                .replaceWithVoid());
    }
}
