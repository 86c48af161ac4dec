package dev.koubo.notification.store;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.Recipient;
import dev.koubo.notification.usecase.Recipients;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Recipients in PostgreSQL. */
@ApplicationScoped
class RecipientStore implements Recipients {

    private final Mutiny.SessionFactory sessions;

    RecipientStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Optional<Recipient>> find(AboutId about) {
        return sessions.withSession(session -> session.find(RecipientEntity.class, about.value())
                .map(entity -> Optional.ofNullable(entity).map(RecipientEntity::toRecipient)));
    }

    @Override
    public Uni<List<Recipient>> findAll(Collection<AboutId> abouts) {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "from RecipientEntity r where r.about in :abouts", RecipientEntity.class)
                .setParameter("abouts", abouts.stream().map(AboutId::value).toList())
                .getResultList()
                .map(found -> found.stream().map(RecipientEntity::toRecipient).toList()));
    }

    @Override
    public Uni<Void> put(Recipient recipient) {
        return sessions.withSession(
                session -> session.merge(new RecipientEntity(recipient)).replaceWithVoid());
    }

    @Override
    public Uni<Void> erase(AboutId about) {
        return sessions.withSession(
                session -> session.createMutationQuery("delete from RecipientEntity r where r.about = :about")
                        .setParameter("about", about.value())
                        .executeUpdate()
                        .replaceWithVoid());
    }
}
