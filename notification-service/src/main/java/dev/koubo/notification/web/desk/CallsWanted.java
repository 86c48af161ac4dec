package dev.koubo.notification.web.desk;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.domain.desk.CallReason;
import dev.koubo.notification.domain.desk.CallState;
import dev.koubo.notification.usecase.desk.DeskCalls;
import dev.koubo.request.Sort;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which calls staff want to see, and in which order. */
record CallsWanted(
        @QueryParam("state") @Nullable CallState state,
        @QueryParam("reason") @Nullable CallReason reason,
        @QueryParam("about") @Nullable UUID about,
        @QueryParam("programme") @Nullable String programme,

        @Parameter(description = "dueAt, openedAt, state, reason, id; with `-` in front descending")
        @QueryParam("sort")
        @Nullable
        String sort) {

    DeskCalls.Filter filter() {
        return new DeskCalls.Filter(
                state,
                reason,
                about == null ? null : new AboutId(about),
                programme == null ? null : new ProgrammeId(programme));
    }

    Sort order() {
        return DeskCalls.SORTS.parse(sort);
    }
}
