package dev.koubo.request;

import java.util.function.Function;

/**
 * Where a field of {@link SortFields} lies in the database and in an item of the list.
 *
 * @param path the same value in a query, for example {@code a.receivedAt}; never null
 * @param read the value again from its text
 * @param value the value of an item; its text is {@link Object#toString} and has no control characters
 */
public record SortKey<T>(String field, String path, Function<String, ?> read, Function<? super T, ?> value) {

    String textOf(T item) {
        return value.apply(item).toString();
    }
}
