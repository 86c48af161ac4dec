package dev.koubo.request;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of every list that has pages, for {@code @BeanParam}. */
public record PageParameters(
        @Parameter(description = "`next` of the page before, in the same order") @QueryParam("cursor") @Nullable
        String cursor,

        @Parameter(description = "1 to 200, 50 unless given") @QueryParam("limit") @Nullable
        Integer limit) {

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for a limit that is out of range */
    public PageRequest in(Sort sort) {
        return new PageRequest(sort, cursor, Page.limit(limit));
    }
}
