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
import dev.koubo.request.Idempotency;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/programmes/{programme}/draws/{draw}/ceremony")
@Tag(name = "Ceremony", description = "Randomness of two secrets, one of each side")
class CeremonyResource {

    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final BindSecret bind;
    private final Shown shown;

    CeremonyResource(Idempotency idempotency, CurrentActor actor, BindSecret bind, Shown shown) {
        this.idempotency = idempotency;
        this.actor = actor;
        this.bind = bind;
        this.shown = shown;
    }

    @POST
    @Path("/commitments")
    @RolesAllowed({SECRETARIAT, TOKYO})
    @Operation(
            operationId = "commitSecret",
            summary = "Binds the caller's side to its secret by the secret's hash (R81)",
            description = "Keep the secret: without it the draw has to be given up.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DrawView.class)))
    public Uni<Response> commit(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @PathParam("programme") String programme,
            @PathParam("draw") int draw,
            @NotNull @Valid CommitmentRequest request) {
        return idempotency.once(
                key,
                request,
                () -> bind.promise(programme, draw, People.of(actor.get()), Sha256.fromHex(request.sha256()))
                        .map(Refusals::orRefuse)
                        .chain(() -> shown.draw(programme, draw)));
    }

    @POST
    @Path("/reveals")
    @RolesAllowed({SECRETARIAT, TOKYO})
    @Operation(
            operationId = "revealSecret",
            summary = "Reveals the secret of the caller's side after the draw was committed (R81, R82)",
            description = "It is published with the bundle, not before.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DrawView.class)))
    public Uni<Response> reveal(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @PathParam("programme") String programme,
            @PathParam("draw") int draw,
            @NotNull @Valid RevealRequest request) {
        return idempotency.once(
                key,
                request,
                () -> bind.reveal(programme, draw, People.of(actor.get()), Secret.fromHex(request.secret()))
                        .map(decision -> Refusals.orRefuse(decision, Rulebook.R82))
                        .chain(() -> shown.draw(programme, draw)));
    }
}
