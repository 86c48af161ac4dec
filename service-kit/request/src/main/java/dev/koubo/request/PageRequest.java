package dev.koubo.request;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param cursor {@link Page#next} of the page before; null for the first one
 * @param limit how many items at most, 1 to {@link Page#MOST}
 */
public record PageRequest(Sort sort, @Nullable String cursor, int limit) {

    /** One of the pages that hold the whole list. */
    static PageRequest ofAll(Sort sort, @Nullable String cursor) {
        return new PageRequest(sort, cursor, Page.MOST);
    }
}
