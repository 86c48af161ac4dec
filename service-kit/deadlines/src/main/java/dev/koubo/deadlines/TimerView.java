package dev.koubo.deadlines;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A live timer as operators see it. */
@Schema(name = "LiveDeadline")
public record TimerView(
        String type,
        String reference,
        TimerState state,
        Instant dueAt,

        @JsonRawValue @Schema(type = SchemaType.OBJECT, description = "How the instant was found")
        String working,

        @Schema(description = "Tries that failed") int attempts,
        Instant nextTryAt,
        @Nullable String lastError) {

    static TimerView of(LiveTimer live, Instant now) {
        Timer timer = live.timer();
        return new TimerView(
                timer.type(),
                timer.reference(),
                TimerState.of(timer, now),
                timer.dueAt(),
                timer.working(),
                live.attempts(),
                live.nextTryAt(),
                live.lastError());
    }
}
