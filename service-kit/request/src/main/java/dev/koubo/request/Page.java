package dev.koubo.request;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor of the following page; absent on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** What a caller gets who does not say how many. */
    public static final int DEFAULT_LIMIT = 50;

    /** More than this many items are never on one page. */
    public static final int MOST = 200;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page out of items of which one more than the limit was read.
     *
     * @param read up to {@code limit + 1} items in order
     * @param key the sort key of an item, from which the next page goes on
     */
    public static <T> Page<T> of(List<T> read, int limit, Function<T, List<String>> key) {
        if (read.size() <= limit) {
            return new Page<>(read, null);
        }
        List<T> items = read.subList(0, limit);
        return new Page<>(items, Cursor.encode(key.apply(items.getLast())));
    }

    /** The same page in other words. */
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }

    /**
     * How many items a caller wants.
     *
     * @param asked the query parameter {@code limit}
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 unless within 1 and {@link #MOST}
     */
    public static int limit(@Nullable Integer asked) {
        int limit = asked == null ? DEFAULT_LIMIT : asked;
        if (limit < 1 || limit > MOST) {
            throw Refusal.ofParameter(
                    "limit",
                    "limit-out-of-range",
                    "limit は 1 以上 " + MOST + " 以下で指定してください。",
                    "The limit must be between 1 and " + MOST + ".");
        }
        return limit;
    }
}
