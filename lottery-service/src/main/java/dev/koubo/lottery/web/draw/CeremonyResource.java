package dev.koubo.lottery.web.draw;

import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.proof.Secret;
import dev.koubo.lottery.domain.proof.Sha256;
import dev.koubo.lottery.usecase.People;
import dev.koubo.lottery.usecase.draw.BindSecret;
import dev.koubo.lottery.web.Refusals;
import dev.koubo.request.CurrentActor;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/programmes/{programme}/draws/{draw}/ceremony")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ceremony", description = "Randomness of two secrets, one of each side")
class CeremonyResource {

    private final Steps steps;
    private final CurrentActor actor;
    private final BindSecret bind;

    CeremonyResource(Steps steps, CurrentActor actor, BindSecret bind) {
        this.steps = steps;
        this.actor = actor;
        this.bind = bind;
    }

    @POST
    @Path("/commitments")
    @RolesAllowed({SECRETARIAT, TOKYO})
    @Operation(
            operationId = "commitSecret",
            summary = "Binds the caller's side to its secret by the secret's hash (R81)",
            description = "Keep the secret: without it the draw has to be given up.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DrawView.class)))
    public Uni<Response> commit(@BeanParam AskedStep asked, @NotNull @Valid CommitmentRequest request) {
        return steps.take(
                asked,
                request,
                (programme, draw) ->
                        bind.promise(programme, draw, People.of(actor.get()), Sha256.fromHex(request.sha256())));
    }

    @POST
    @Path("/reveals")
    @RolesAllowed({SECRETARIAT, TOKYO})
    @Operation(
            operationId = "revealSecret",
            summary = "Reveals the secret of the caller's side after the draw was committed (R81, R82)",
            description = "It is published with the bundle, not before.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DrawView.class)))
    public Uni<Response> reveal(@BeanParam AskedStep asked, @NotNull @Valid RevealRequest request) {
        return steps.take(
                asked,
                request,
                (programme, draw) -> bind.reveal(
                                programme, draw, People.of(actor.get()), Secret.fromHex(request.secret()))
                        .invoke(decision -> Refusals.orRefuse(decision, Rulebook.R82)));
    }
}
