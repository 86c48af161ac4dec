package dev.koubo.application.store.application;

import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.application.SearchKey;
import dev.koubo.application.usecase.application.Applications.Filter;
import dev.koubo.request.Cursor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jspecify.annotations.Nullable;

/** Staff's list: what it is narrowed to, and where its next page begins. Ids are in order of receipt. */
record Listing(Filter filter, UUID after) {

    private static final UUID FIRST = new UUID(0, 0);

    static Listing of(Filter filter, @Nullable String cursor) {
        if (cursor == null) {
            return new Listing(filter, FIRST);
        }
        try {
            return new Listing(filter, UUID.fromString(Cursor.decode(cursor)));
        } catch (IllegalArgumentException foreign) {
            throw Cursor.unknown();
        }
    }

    static List<String> keyOf(Application application) {
        return List.of(application.id().toString());
    }

    SelectionQuery<ApplicationEntity> query(Session session) {
        Map<String, Object> values = new HashMap<>(Map.of("after", after));
        StringBuilder query = new StringBuilder("from ApplicationEntity a where a.id > :after");
        narrow(query, values, " and a.programme = :programme", "programme", filter.programme());
        narrow(query, values, " and a.state = :state", "state", filter.state());
        narrow(query, values, " and a.frame = :frame", "frame", filter.frame());
        narrow(query, values, " and locate(:name, a.companyNameKey) > 0", "name", nameKey());
        SelectionQuery<ApplicationEntity> selection =
                session.createSelectionQuery(query.append(" order by a.id").toString(), ApplicationEntity.class);
        values.forEach(selection::setParameter);
        return selection;
    }

    /** PostgreSQL cannot tell the type of a parameter that is only asked whether it is null, so it is left out. */
    private static void narrow(
            StringBuilder query, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            query.append(condition);
            values.put(name, value);
        }
    }

    private @Nullable String nameKey() {
        return filter.name() == null ? null : SearchKey.of(filter.name());
    }
}
