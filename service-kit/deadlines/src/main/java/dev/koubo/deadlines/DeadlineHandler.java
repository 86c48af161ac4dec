package dev.koubo.deadlines;

import io.smallrye.mutiny.Uni;

/**
 * Does what is to be done when a timer of its type is due. A bean of the service.
 *
 * <p>It runs in one transaction with the removal of the timer: both are committed or neither. What it asks of other
 * machines within may therefore happen again; what it writes to the database will not.
 */
public interface DeadlineHandler {

    /** The type of timer that this handler, and no other, is called for. */
    String type();

    /**
     * Called when the timer is due. A failure rolls everything back, and the timer is tried again later.
     *
     * <p>The handler looks at the state of the aggregate itself: the world may have moved on since the timer was set.
     */
    Uni<Void> due(Timer timer);
}
