package dev.koubo.lottery.web.entry;

import static dev.koubo.request.Roles.APPLICANT;
import static dev.koubo.request.Roles.AUDITOR;
import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.usecase.entry.SeeEntry;
import dev.koubo.problem.Problem;
import dev.koubo.request.CurrentActor;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/draw-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entries", description = "A company's own line and place, and all of them for staff")
class EntryResource {

    private final CurrentActor actor;
    private final SeeEntry see;

    EntryResource(CurrentActor actor, SeeEntry see) {
        this.actor = actor;
        this.see = see;
    }

    @GET
    @Path("/{applicationId}")
    @RolesAllowed({APPLICANT, SECRETARIAT, TOKYO, AUDITOR})
    @Operation(
            operationId = "readDrawEntry",
            summary = "A company's line and place in each draw, selected or not, and how to check them (R82, R96)",
            description = "A company sees its own alone, and its place once the draw is approved (R84).")
    public Uni<EntryView> one(@PathParam("applicationId") UUID application) {
        return see.of(new ApplicationId(application), actor.get())
                .map(found -> EntryView.of(found.orElseThrow(Problem::notFound)));
    }
}
