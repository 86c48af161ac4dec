package dev.koubo.scheduling.web;

import dev.koubo.request.Cursor;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the id from which a page goes on. */
public final class Ids {

    private Ids() {}

    /**
     * The id in a cursor.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for what is no cursor of ours
     */
    public static Optional<UUID> after(@Nullable String cursor) {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(Cursor.decode(cursor)));
        } catch (IllegalArgumentException noId) {
            throw Cursor.unknown();
        }
    }
}
