package dev.koubo.request;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The order of a list: by the first field, within equals by the second, and so on. Made by {@link SortFields}.
 *
 * @param by at least one field, none of them twice
 */
public record Sort(List<By> by) {

    public Sort {
        by = List.copyOf(by);
    }

    /** As a caller writes it: {@code receivedAt,-state}. */
    @Override
    public String toString() {
        return by.stream().map(By::toString).collect(Collectors.joining(","));
    }

    /** One field, from its least to its greatest value or the other way round. */
    public record By(String field, boolean descending) {

        @Override
        public String toString() {
            return (descending ? "-" : "") + field;
        }
    }
}
