package dev.koubo.request;

import dev.koubo.request.Sort.By;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pages of a list in any order that its {@link SortFields} permit. A page begins behind the last item of the page before,
 * wherever that item's place is by now; so nothing is shown twice or left out because rows came or went between two pages.
 */
public final class Keyset<T> {

    private final Map<String, SortKey<T>> keys;
    private final SortKey<T> id;

    private Keyset(Map<String, SortKey<T>> keys, SortKey<T> id) {
        this.keys = keys;
        this.id = id;
    }

    /**
     * @param id decides between items that are otherwise equal; it may be among the fields itself
     * @throws IllegalArgumentException unless there is one key for each field
     */
    public static <T> Keyset<T> of(SortFields fields, SortKey<T> id, List<SortKey<T>> keys) {
        Map<String, SortKey<T>> byField = Stream.concat(keys.stream(), Stream.of(id))
                .filter(key -> fields.has(key.field()))
                .collect(Collectors.toUnmodifiableMap(SortKey::field, Function.identity()));
        if (byField.size() != fields.names().size()) {
            throw new IllegalArgumentException("no key for some of " + fields.names());
        }
        return new Keyset<>(byField, id);
    }

    /**
     * The place of a page.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for a cursor that was made in another order, or by nobody
     */
    public Place<T> place(PageRequest wanted) {
        List<Place.Step<T>> steps = steps(wanted.sort());
        String order = wanted.sort().toString();
        return new Place<>(order, steps, values(order, steps, wanted.cursor()), wanted.limit());
    }

    /** The id runs in the direction of the first field: then the descending order is the ascending one read backwards. */
    private List<Place.Step<T>> steps(Sort sort) {
        List<Place.Step<T>> steps = new ArrayList<>();
        for (By by : sort.by()) {
            SortKey<T> key = keys.get(by.field());
            if (key == null) {
                throw new IllegalArgumentException("not sorted by " + by.field());
            }
            steps.add(new Place.Step<>(key, by.descending()));
            if (by.field().equals(id.field())) {
                return steps;
            }
        }
        steps.add(new Place.Step<>(id, sort.by().getFirst().descending()));
        return steps;
    }

    private List<Object> values(String order, List<Place.Step<T>> steps, @Nullable String cursor) {
        if (cursor == null) {
            return List.of();
        }
        List<String> texts = Cursor.decode(cursor, steps.size() + 1);
        if (!texts.getFirst().equals(order)) {
            throw Cursor.ofAnotherOrder();
        }
        List<Object> values = new ArrayList<>();
        for (int place = 0; place < steps.size(); place++) {
            values.add(read(steps.get(place).key(), texts.get(place + 1)));
        }
        return values;
    }

    private Object read(SortKey<T> key, String text) {
        try {
            return key.read().apply(text);
        } catch (DateTimeException | IllegalArgumentException foreign) {
            throw Cursor.unknown();
        }
    }
}
