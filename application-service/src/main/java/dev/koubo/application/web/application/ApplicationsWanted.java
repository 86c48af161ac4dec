package dev.koubo.application.web.application;

import dev.koubo.application.domain.eligibility.Frame;
import dev.koubo.application.usecase.application.Applications;
import dev.koubo.application.usecase.application.Applications.Filter;
import dev.koubo.request.Sort;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which applications staff want to see, and in which order. */
record ApplicationsWanted(
        @QueryParam("programme") @Nullable String programme,
        @QueryParam("state") @Nullable String state,
        @QueryParam("frame") @Nullable Frame frame,
        @QueryParam("name") @Size(max = 100) @Nullable String name,

        @Parameter(description = "receivedAt, state, frame, id; with `-` in front descending")
        @QueryParam("sort")
        @Nullable
        String sort) {

    Filter filter() {
        return new Filter(programme, state, frame, name);
    }

    Sort order() {
        return Applications.SORTS.parse(sort);
    }
}
