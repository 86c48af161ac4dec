package dev.koubo.lottery.usecase;

import dev.koubo.calendar.Working;
import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** Wakes the service when the seats of a programme are to be looked at again. */
public interface RedrawTimers {

    /** The common window ends. */
    Uni<Void> windowEnds(String programme, Instant at, Working working);

    /** Redraws end. */
    Uni<Void> cutOff(String programme, Instant at);
}
