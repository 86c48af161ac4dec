package dev.koubo.messaging;

import io.smallrye.mutiny.Uni;

/** What a consumer does with an event, inside the transaction that takes it from the inbox. */
@FunctionalInterface
public interface EventHandler<T> {

    /** A failure rolls everything back; the record is tried again and parks in the end. */
    Uni<?> handle(Event event, T data);
}
