package dev.koubo.scheduling.web.participant;

import dev.koubo.request.CurrentActor;
import dev.koubo.request.EntityTags;
import dev.koubo.request.Page;
import dev.koubo.request.Roles;
import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.usecase.participant.ParticipantQuery;
import dev.koubo.scheduling.usecase.participant.SeeParticipants;
import dev.koubo.scheduling.web.Ids;
import dev.koubo.scheduling.web.Refusals;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
class ParticipantResource {

    private final CurrentActor actor;
    private final SeeParticipants see;

    ParticipantResource(CurrentActor actor, SeeParticipants see) {
        this.actor = actor;
        this.see = see;
    }

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.TOKYO, Roles.AUDITOR})
    @Operation(operationId = "listParticipants", summary = "The companies that take part, and how far they have come")
    public Uni<Page<ParticipantView>> list(
            @QueryParam("state") @Nullable ParticipantState state,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 200, 50 unless given") @QueryParam("limit") @Nullable Integer limit) {
        int most = Page.limit(limit);
        ParticipantQuery query = new ParticipantQuery(
                Optional.ofNullable(state).map(ParticipantState.CONFIRMED::equals),
                Ids.after(cursor).map(ApplicationId::new),
                most + 1);
        return see.list(query)
                .map(found -> Page.of(
                                found,
                                most,
                                progress -> List.of(progress.participant().id().toString()))
                        .map(ParticipantView::of));
    }

    @GET
    @Path("/{applicationId}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.TOKYO, Roles.AUDITOR, Roles.APPLICANT})
    @Operation(operationId = "getParticipant", summary = "One company; an applicant sees its own alone")
    @APIResponseSchema(value = ParticipantView.class, responseCode = "200")
    public Uni<Response> one(@PathParam("applicationId") UUID applicationId) {
        return see.one(new ApplicationId(applicationId), actor.get())
                .map(Refusals::orRefuse)
                .map(progress -> Response.ok(ParticipantView.of(progress))
                        .header(
                                HttpHeaders.ETAG,
                                EntityTags.of(progress.participant().version()))
                        .build());
    }
}
