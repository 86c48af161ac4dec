package dev.koubo.application.web.application;

import static dev.koubo.request.Roles.APPLICANT;
import static dev.koubo.request.Roles.SECRETARIAT;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.Refusal;
import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.usecase.application.WithdrawApplication;
import dev.koubo.application.web.Refusals;
import dev.koubo.request.CurrentActor;
import dev.koubo.request.Idempotency;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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

/** Where an application is given up before it is selected. */
@Path("/api/v1/applications/{id}/withdrawal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
public class WithdrawalResource {

    private final WithdrawApplication withdrawApplication;
    private final ApplicationViews views;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    WithdrawalResource(
            WithdrawApplication withdrawApplication,
            ApplicationViews views,
            Idempotency idempotency,
            CurrentActor actor) {
        this.withdrawApplication = withdrawApplication;
        this.views = views;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({APPLICANT, SECRETARIAT})
    @Operation(operationId = "withdrawApplication", summary = "Gives an application up before it is selected (R89)")
    @APIResponseSchema(ApplicationView.class)
    public Uni<Response> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context HttpHeaders headers) {
        return idempotency.once(
                key,
                null,
                () -> withdrawApplication
                        .withdraw(new ApplicationId(id), actor.get())
                        .invoke(decision -> decision.ifPresent(answer -> pointToSelection(id, answer)))
                        .chain(decision -> views.show(decision, headers)));
    }

    /** Who was selected is shown the way to the selection. */
    private static void pointToSelection(UUID id, Decision<Application> decision) {
        if (decision instanceof Decision.Refused<Application> refused
                && refused.refusal() == Refusal.WITHDRAW_AT_THE_SELECTION) {
            throw Refusals.problem(refused)
                    .with("selection", "/api/v1/selections/" + id + "/intent")
                    .build();
        }
    }
}
