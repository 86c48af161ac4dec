package dev.koubo.lottery.web.draw;

import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import dev.koubo.lottery.domain.Party;
import dev.koubo.lottery.usecase.People;
import dev.koubo.lottery.usecase.draw.GiveUpDraw;
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

@Path("/api/v1/programmes/{programme}/draws/{draw}")
@Tag(name = "Void draws", description = "A committed draw whose randomness does not come")
class VoidResource {

    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final GiveUpDraw giveUp;
    private final Shown shown;

    VoidResource(Idempotency idempotency, CurrentActor actor, GiveUpDraw giveUp, Shown shown) {
        this.idempotency = idempotency;
        this.actor = actor;
        this.giveUp = giveUp;
        this.shown = shown;
    }

    @POST
    @Path("/void-proposal")
    @RolesAllowed(SECRETARIAT)
    @Operation(
            operationId = "proposeVoidDraw",
            summary = "Proposes to give up a committed draw (R83)",
            description = "Impossible once its randomness is known. The draw keeps its number and stays listed.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DrawView.class)))
    public Uni<Response> propose(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @PathParam("programme") String programme,
            @PathParam("draw") int draw,
            @NotNull @Valid VoidRequest request) {
        return idempotency.once(
                key,
                request,
                () -> giveUp.propose(programme, draw, People.of(actor.get(), Party.SECRETARIAT), request.reason())
                        .map(Refusals::orRefuse)
                        .chain(() -> shown.draw(programme, draw)));
    }

    @POST
    @Path("/void")
    @RolesAllowed(TOKYO)
    @Operation(
            operationId = "voidDraw",
            summary = "Agrees to give up a committed draw; its seats are drawn again (R83)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DrawView.class)))
    public Uni<Response> agree(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @PathParam("programme") String programme,
            @PathParam("draw") int draw) {
        return idempotency.once(
                key,
                null,
                () -> giveUp.agree(programme, draw, People.of(actor.get(), Party.TOKYO))
                        .map(Refusals::orRefuse)
                        .chain(() -> shown.draw(programme, draw)));
    }
}
