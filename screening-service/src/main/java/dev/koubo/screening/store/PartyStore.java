package dev.koubo.screening.store;

import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.domain.Party;
import dev.koubo.screening.usecase.Parties;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Parties in PostgreSQL. */
@ApplicationScoped
class PartyStore implements Parties {

    private final Mutiny.SessionFactory sessions;

    PartyStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Optional<Party>> find(ApplicationId application) {
        return sessions.withSession(session -> session.find(PartyEntity.class, application.value())
                .map(entity -> Optional.ofNullable(entity).map(PartyEntity::toParty)));
    }

    @Override
    public Uni<Void> put(Party party) {
        return sessions.withSession(
                session -> session.merge(new PartyEntity(party)).replaceWithVoid());
    }

    @Override
    public Uni<Void> erase(ApplicationId application) {
        return sessions.withSession(
                session -> session.createMutationQuery("delete from PartyEntity p where p.application = :application")
                        .setParameter("application", application.value())
                        .executeUpdate()
                        .replaceWithVoid());
    }
}
