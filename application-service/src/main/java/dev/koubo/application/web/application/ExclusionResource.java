package dev.koubo.application.web.application;

import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.usecase.application.ExcludeApplicant;
import dev.koubo.request.CurrentActor;
import dev.koubo.request.Idempotency;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where two persons exclude an applicant (R72). */
@Path("/api/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
public class ExclusionResource {

    private final ExcludeApplicant excludeApplicant;
    private final ApplicationViews views;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    ExclusionResource(
            ExcludeApplicant excludeApplicant, ApplicationViews views, Idempotency idempotency, CurrentActor actor) {
        this.excludeApplicant = excludeApplicant;
        this.views = views;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Path("/exclusion-proposals")
    @RolesAllowed(SECRETARIAT)
    @Operation(operationId = "proposeExclusion", summary = "The first of two keys to exclude an applicant (R72)")
    @APIResponseSchema(ApplicationView.class)
    public Uni<Response> proposeExclusion(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ExclusionRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(
                key,
                request,
                () -> excludeApplicant
                        .propose(new ApplicationId(id), request.ground(), request.reason(), actor.get())
                        .chain(decision -> views.show(decision, headers)));
    }

    @POST
    @Path("/exclusion")
    @RolesAllowed(TOKYO)
    @Operation(operationId = "excludeApplicant", summary = "The second key, of another person (R71, R72)")
    @APIResponseSchema(ApplicationView.class)
    public Uni<Response> exclude(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context HttpHeaders headers) {
        return idempotency.once(
                key,
                null,
                () -> excludeApplicant
                        .decide(new ApplicationId(id), actor.get())
                        .chain(decision -> views.show(decision, headers)));
    }
}
