package dev.koubo.lottery.web.selection;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.usecase.selection.SeeSelections;
import dev.koubo.problem.Problem;
import dev.koubo.request.CurrentActor;
import dev.koubo.request.EntityTags;
import dev.koubo.request.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers with a selection as it is now, if the caller may see it. */
@ApplicationScoped
class ShownSelection {

    private final SeeSelections see;
    private final CurrentActor actor;

    ShownSelection(SeeSelections see, CurrentActor actor) {
        this.see = see;
        this.actor = actor;
    }

    Uni<Response> to(ApplicationId application) {
        return see.one(application, actor.get())
                .map(found -> found.orElseThrow(Problem::notFound))
                .map(selection -> Response.ok(SelectionView.of(
                                selection, !actor.get().leadingRole().equals(Roles.APPLICANT)))
                        .header(HttpHeaders.ETAG, EntityTags.of(selection.version()))
                        .build());
    }
}
