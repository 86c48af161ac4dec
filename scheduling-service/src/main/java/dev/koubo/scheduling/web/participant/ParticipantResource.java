package dev.koubo.scheduling.web.participant;

import dev.koubo.request.Csv;
import dev.koubo.request.CsvParameters;
import dev.koubo.request.CurrentActor;
import dev.koubo.request.EntityTags;
import dev.koubo.request.Page;
import dev.koubo.request.PageParameters;
import dev.koubo.request.PageRequest;
import dev.koubo.request.Roles;
import dev.koubo.request.Sort;
import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.usecase.participant.ParticipantQuery;
import dev.koubo.scheduling.usecase.participant.Participants;
import dev.koubo.scheduling.usecase.participant.SeeParticipants;
import dev.koubo.scheduling.web.Refusals;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
class ParticipantResource {

    private static final String LIST = "The companies that take part, and how far they have come; all as a file";

    private final CurrentActor actor;
    private final SeeParticipants see;
    private final Csv csv;

    ParticipantResource(CurrentActor actor, SeeParticipants see, Csv csv) {
        this.actor = actor;
        this.see = see;
        this.csv = csv;
    }

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.TOKYO, Roles.AUDITOR})
    @Operation(summary = LIST)
    public Uni<Page<ParticipantView>> list(@BeanParam Wanted wanted, @BeanParam PageParameters page) {
        return lines(wanted, page.in(wanted.order()));
    }

    @GET
    @Produces(Csv.TYPE)
    @RolesAllowed({Roles.SECRETARIAT, Roles.TOKYO, Roles.AUDITOR})
    // With the list above it is one operation of the description, which takes its id from here.
    @Operation(operationId = "listParticipants", summary = LIST)
    @APIResponseSchema(String.class)
    public RestMulti<byte[]> export(@BeanParam Wanted wanted, @BeanParam CsvParameters file) {
        return csv.of(ParticipantView.TABLE, wanted.order(), page -> lines(wanted, page));
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

    private Uni<Page<ParticipantView>> lines(Wanted wanted, PageRequest page) {
        return see.list(wanted.query(), page).map(found -> found.map(ParticipantView::of));
    }

    /** Which participants, and in which order. */
    record Wanted(
            @QueryParam("state") @Nullable ParticipantState state,

            @Parameter(description = "applicationId, confirmedAt, frame; with `-` in front descending")
            @QueryParam("sort")
            @Nullable
            String sort) {

        private ParticipantQuery query() {
            return new ParticipantQuery(Optional.ofNullable(state).map(ParticipantState.CONFIRMED::equals));
        }

        private Sort order() {
            return Participants.SORTS.parse(sort);
        }
    }
}
