package dev.koubo.deadlines;

import java.time.Instant;

/**
 * Something that is to happen at an instant.
 *
 * @param type what is to happen; names the {@link DeadlineHandler}
 * @param reference to whom, usually the id of an aggregate
 * @param working how the instant was found, as JSON (R190)
 */
public record Timer(String type, String reference, Instant dueAt, String working) {

    public Timer {
        if (type.isBlank() || type.contains(",") || reference.isBlank()) {
            throw new IllegalArgumentException("A timer needs a type without comma and a reference");
        }
    }
}
