package dev.koubo.deadlines;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A service's live timers: how many, and a page of them by due instant. */
public record DeadlineOverview(
        String service,

        @Schema(description = "Timers that are due but have not fired yet")
        long overdue,

        @Schema(description = "Timers that are still to come")
        long pending,

        List<TimerView> items,

        @Schema(description = "Cursor of the next page, if there is one") @Nullable
        String next) {}
