package dev.koubo.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jspecify.annotations.Nullable;

/**
 * A query of which only the conditions that a caller asked for are part. PostgreSQL cannot tell the type of a parameter that
 * is only asked whether it is null, and a condition that is always true keeps it from an index.
 */
public final class ListQuery {

    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new TreeMap<>();

    private ListQuery(String from) {
        this.from = from;
    }

    /** @param from what the query begins with, {@code from SeatEntity s} */
    public static ListQuery of(String from) {
        return new ListQuery(from);
    }

    /**
     * Narrows the list unless the value is null.
     *
     * @param condition with the parameter of that name, {@code s.state = :state}
     */
    public ListQuery where(String condition, String parameter, @Nullable Object value) {
        return value == null ? this : where(condition).with(parameter, value);
    }

    /** Narrows the list. */
    public ListQuery where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Up to {@code limit + 1} rows from a place on, to be cut into a page by {@link Place#page}. */
    public <R> SelectionQuery<R> select(Session session, Class<R> row, Place<?> place) {
        place.conditions().forEach(this::where);
        place.values().forEach(this::with);
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        SelectionQuery<R> query = session.createSelectionQuery(from + where + " order by " + place.orderBy(), row)
                .setMaxResults(place.limit() + 1);
        values.forEach(query::setParameter);
        return query;
    }

    private ListQuery with(String parameter, Object value) {
        values.put(parameter, value);
        return this;
    }
}
