package dev.koubo.application.store.application;

import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.application.Result;
import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.Session;

/** The results that applications were told. */
final class Told {

    private Told() {}

    /** The last result of each application that has one. */
    static Uni<Map<UUID, Result>> last(Session session, List<ApplicationEntity> applications) {
        if (applications.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return session.createSelectionQuery(
                        "from ResultEntity r where r.key.application in :applications", ResultEntity.class)
                .setParameter(
                        "applications",
                        applications.stream().map(ApplicationEntity::id).toList())
                .getResultList()
                .map(Told::lastOfEach);
    }

    /** Keeps a result that is new; the key of the table refuses a second one of its kind. */
    static Uni<Void> keep(Session session, Application application) {
        Result result = application.result();
        if (result == null) {
            return Uni.createFrom().voidItem();
        }
        ResultEntity.Key key = new ResultEntity.Key(application.id().value(), result.movedUp());
        return session.find(ResultEntity.class, key)
                .chain(kept -> kept == null
                        ? session.persist(new ResultEntity(application.id(), result))
                        : Uni.createFrom().voidItem());
    }

    private static Map<UUID, Result> lastOfEach(List<ResultEntity> results) {
        Map<UUID, Result> last = new HashMap<>();
        results.stream()
                .sorted(Comparator.comparing(ResultEntity::isMovedUp))
                .forEach(result -> last.put(result.application(), result.toResult()));
        return last;
    }
}
