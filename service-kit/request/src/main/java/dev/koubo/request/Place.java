package dev.koubo.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a page begins, and in which order it goes on. Made by {@link Keyset}.
 *
 * @param order the sort in words
 * @param after the values of the last item seen, one a step; empty for the first page
 */
public record Place<T>(String order, List<Step<T>> steps, List<Object> after, int limit) {

    private static final String PARAMETER = "after";

    public Place {
        steps = List.copyOf(steps);
        after = List.copyOf(after);
    }

    /** A field of the order. */
    public record Step<T>(SortKey<T> key, boolean descending) {

        private String condition(String comparison, int place) {
            return key.path() + " " + comparison + " :" + PARAMETER + place;
        }

        private String beyond() {
            return descending ? "<" : ">";
        }
    }

    /** The items of this page out of up to {@code limit + 1} that were read. */
    public Page<T> page(List<T> read) {
        return Page.of(read, limit, this::keyOf);
    }

    /**
     * What is true of the items behind the last one seen: greater in the first field, or equal and greater in the second,
     * and so on. The bound before it repeats what follows from it, so that an index is entered at the place.
     */
    List<String> conditions() {
        if (after.isEmpty()) {
            return List.of();
        }
        List<String> alternatives = new ArrayList<>();
        StringBuilder equal = new StringBuilder();
        for (int place = 0; place < steps.size(); place++) {
            Step<T> step = steps.get(place);
            alternatives.add(equal + step.condition(step.beyond(), place));
            equal.append(step.condition("=", place)).append(" and ");
        }
        Step<T> first = steps.getFirst();
        return List.of(first.condition(first.beyond() + "=", 0), "(" + String.join(" or ", alternatives) + ")");
    }

    Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        for (int place = 0; place < after.size(); place++) {
            values.put(PARAMETER + place, after.get(place));
        }
        return values;
    }

    String orderBy() {
        return steps.stream()
                .map(step -> step.key().path() + (step.descending() ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }

    private List<String> keyOf(T item) {
        List<String> key = new ArrayList<>(List.of(order));
        steps.forEach(step -> key.add(step.key().textOf(item)));
        return key;
    }
}
