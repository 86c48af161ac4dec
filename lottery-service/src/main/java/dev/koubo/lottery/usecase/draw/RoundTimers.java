package dev.koubo.lottery.usecase.draw;

import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** Wakes the service when the round is due that a draw waits for. */
public interface RoundTimers {

    Uni<Void> roundDue(String programme, int draw, Instant at);
}
