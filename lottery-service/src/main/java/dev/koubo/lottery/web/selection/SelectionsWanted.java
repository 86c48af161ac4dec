package dev.koubo.lottery.web.selection;

import dev.koubo.lottery.domain.selection.SelectionState;
import dev.koubo.lottery.usecase.selection.SelectionQuery;
import dev.koubo.lottery.usecase.selection.Selections;
import dev.koubo.request.Sort;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which selections staff want to see, and in which order. */
record SelectionsWanted(
        @QueryParam("programme") @Nullable String programme,
        @QueryParam("draw") @Nullable Integer draw,
        @QueryParam("state") @Nullable SelectionState state,

        @Parameter(description = "applicationId, draw, frame, place, state; with `-` in front descending")
        @QueryParam("sort")
        @Nullable
        String sort) {

    SelectionQuery query() {
        return new SelectionQuery(
                Optional.ofNullable(state),
                Optional.ofNullable(programme),
                draw == null ? OptionalInt.empty() : OptionalInt.of(draw));
    }

    Sort order() {
        return Selections.SORTS.parse(sort);
    }
}
