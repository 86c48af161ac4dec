package dev.koubo.notification.store;

import dev.koubo.notification.domain.Notice;
import dev.koubo.notification.usecase.Notices;
import dev.koubo.request.Cursor;
import dev.koubo.request.Page;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Where a page of the list begins: behind the notice owed then, with that id. */
record NoticePage(Instant createdAt, UUID id) {

    private static final NoticePage FIRST = new NoticePage(Instant.EPOCH, new UUID(0, 0));

    private static final String QUERY = """
            from NoticeEntity n
            where (:template is null or n.template = :template)
              and (:state is null or n.state = :state)
              and (:about is null or n.about = :about)
              and (n.createdAt > :createdAt or n.createdAt = :createdAt and n.id > :id)
            order by n.createdAt, n.id
            """;

    static Uni<Page<Notice>> read(Mutiny.Session session, Notices.Filter filter, @Nullable String cursor, int limit) {
        NoticePage after = of(cursor);
        return session.createSelectionQuery(QUERY, NoticeEntity.class)
                .setParameter("template", filter.template())
                .setParameter("state", filter.state())
                .setParameter(
                        "about", filter.about() == null ? null : filter.about().value())
                .setParameter("createdAt", after.createdAt())
                .setParameter("id", after.id())
                .setMaxResults(limit + 1)
                .getResultList()
                .map(page -> Page.of(page.stream().map(NoticeEntity::toNotice).toList(), limit, NoticePage::keyOf));
    }

    private static NoticePage of(@Nullable String cursor) {
        if (cursor == null) {
            return FIRST;
        }
        List<String> key = Cursor.decode(cursor, 2);
        try {
            return new NoticePage(Instant.parse(key.getFirst()), UUID.fromString(key.getLast()));
        } catch (DateTimeParseException | IllegalArgumentException foreign) {
            throw Cursor.unknown();
        }
    }

    private static List<String> keyOf(Notice notice) {
        return List.of(notice.createdAt().toString(), notice.id().toString());
    }
}
