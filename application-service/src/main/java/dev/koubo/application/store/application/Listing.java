package dev.koubo.application.store.application;

import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.application.SearchKey;
import dev.koubo.application.domain.eligibility.Frame;
import dev.koubo.application.usecase.application.Applications.Filter;
import dev.koubo.request.Cursor;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jspecify.annotations.Nullable;

/** Staff's list: what it is narrowed to, and where its next page begins. Ids are in order of receipt. */
record Listing(Filter filter, UUID after) {

    private static final UUID FIRST = new UUID(0, 0);

    private static final String PAGE = """
            from ApplicationEntity a
            where a.id > :after
              and (:programme is null or a.programme = :programme)
              and (:state is null or a.state = :state)
              and (:frame is null or a.frame = :frame)
              and (:name is null or locate(:name, a.companyNameKey) > 0)
            order by a.id
            """;

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
        return session.createSelectionQuery(PAGE, ApplicationEntity.class)
                .setParameter("after", after)
                .setParameter("programme", filter.programme())
                .setParameter("state", filter.state())
                .setParameter("frame", frame())
                .setParameter("name", filter.name() == null ? null : SearchKey.of(filter.name()));
    }

    private @Nullable Frame frame() {
        return Stream.of(Frame.values())
                .filter(frame -> frame.name().equals(filter.frame()))
                .findFirst()
                .orElse(null);
    }
}
