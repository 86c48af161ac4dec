package dev.koubo.notification.store;

import dev.koubo.notification.domain.Notice;
import dev.koubo.notification.usecase.Notices;
import dev.koubo.request.Cursor;
import dev.koubo.request.Page;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Where a page of the list begins: behind the notice owed then, with that id. */
record NoticePage(Instant createdAt, UUID id) {

    private static final NoticePage FIRST = new NoticePage(Instant.EPOCH, new UUID(0, 0));

    static Uni<Page<Notice>> read(Mutiny.Session session, Notices.Filter filter, @Nullable String cursor, int limit) {
        NoticePage after = of(cursor);
        Map<String, Object> wanted = wanted(filter);
        Mutiny.SelectionQuery<NoticeEntity> query = session.createSelectionQuery(query(wanted), NoticeEntity.class)
                .setParameter("createdAt", after.createdAt())
                .setParameter("id", after.id())
                .setMaxResults(limit + 1);
        wanted.forEach(query::setParameter);
        return query.getResultList()
                .map(page -> Page.of(page.stream().map(NoticeEntity::toNotice).toList(), limit, NoticePage::keyOf));
    }

    /** Names only what is asked for: PostgreSQL does not know the type of a parameter that is null. */
    private static String query(Map<String, Object> wanted) {
        String filter = wanted.keySet().stream()
                .map(column -> "n." + column + " = :" + column + " and ")
                .collect(Collectors.joining());
        return "from NoticeEntity n where " + filter
                + "(n.createdAt > :createdAt or n.createdAt = :createdAt and n.id > :id) order by n.createdAt, n.id";
    }

    private static Map<String, Object> wanted(Notices.Filter filter) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        if (filter.template() != null) {
            wanted.put("template", filter.template());
        }
        if (filter.state() != null) {
            wanted.put("state", filter.state());
        }
        if (filter.about() != null) {
            wanted.put("about", filter.about().value());
        }
        return wanted;
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
