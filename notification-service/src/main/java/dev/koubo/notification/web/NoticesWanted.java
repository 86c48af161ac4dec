package dev.koubo.notification.web;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.State;
import dev.koubo.notification.domain.Template;
import dev.koubo.notification.usecase.Notices;
import dev.koubo.request.Sort;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which notices staff want to see, and in which order. */
record NoticesWanted(
        @QueryParam("template") @Nullable Template template,
        @QueryParam("state") @Nullable State state,
        @QueryParam("about") @Nullable UUID about,

        @Parameter(description = "owedSince, state, template, id; with `-` in front descending")
        @QueryParam("sort")
        @Nullable
        String sort) {

    Notices.Filter filter() {
        return new Notices.Filter(template, state, about == null ? null : new AboutId(about));
    }

    Sort order() {
        return Notices.SORTS.parse(sort);
    }
}
