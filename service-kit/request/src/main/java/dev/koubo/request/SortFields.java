package dev.koubo.request;

import dev.koubo.request.Sort.By;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * What a list can be sorted by. Each field has a value in every row and an index that begins with it; an order by more than
 * one field sorts only the rows that are equal in the first.
 */
public final class SortFields {

    /** More fields than this say nothing more. */
    static final int MOST = 3;

    private static final String PARAMETER = "sort";

    private final SequencedSet<String> names;

    private SortFields(SequencedSet<String> names) {
        this.names = names;
    }

    /** @param names as callers write them; by the first one the list is sorted if nobody asks for anything else */
    public static SortFields of(String... names) {
        return new SortFields(new LinkedHashSet<>(List.of(names)));
    }

    /**
     * Reads what a caller asks for: names with commas between them, each with a hyphen before it if its greatest value
     * comes first.
     *
     * @param asked the query parameter {@code sort}
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for another field, a field named twice, or more than three
     */
    public Sort parse(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return new Sort(List.of(new By(names.getFirst(), false)));
        }
        List<By> by = Arrays.stream(asked.split(",", -1)).map(SortFields::field).toList();
        boolean sound = by.size() <= MOST
                && by.stream().map(By::field).distinct().count() == by.size()
                && by.stream().map(By::field).allMatch(names::contains);
        if (!sound) {
            throw refused();
        }
        return new Sort(by);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    SequencedSet<String> names() {
        return names;
    }

    private static By field(String word) {
        String name = word.strip();
        return name.startsWith("-") ? new By(name.substring(1), true) : new By(name, false);
    }

    private RuntimeException refused() {
        String all = String.join(", ", names);
        return Refusal.ofParameter(
                PARAMETER,
                "unknown-sort",
                "並べ替えに使える項目は次のとおりです(" + MOST + " 個まで、降順は先頭に -): " + all,
                "A list is sorted by up to " + MOST + " of these, with - in front for descending order: " + all);
    }
}
