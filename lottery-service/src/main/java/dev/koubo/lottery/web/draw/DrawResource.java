package dev.koubo.lottery.web.draw;

import static dev.koubo.request.Roles.SECRETARIAT;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.usecase.draw.OpenDraw;
import dev.koubo.lottery.usecase.draw.Opened;
import dev.koubo.lottery.usecase.draw.SeeDraws;
import dev.koubo.lottery.web.Refusals;
import dev.koubo.request.Idempotency;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/programmes/{programme}/draws")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Draws", description = "The draws of a programme, from 0 on without a gap")
class DrawResource {

    private final Idempotency idempotency;
    private final SeeDraws see;
    private final OpenDraw open;
    private final Shown shown;

    DrawResource(Idempotency idempotency, SeeDraws see, OpenDraw open, Shown shown) {
        this.idempotency = idempotency;
        this.see = see;
        this.open = open;
        this.shown = shown;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listDraws", summary = "All draws, and whether a redraw is called for")
    public Uni<DrawsView> list(@PathParam("programme") String programme) {
        return shown.draws(programme);
    }

    @GET
    @Path("/{draw}")
    @PermitAll
    @Operation(operationId = "readDraw", summary = "One draw: counts, hashes, manifest, state")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DrawView.class)))
    public Uni<Response> one(@PathParam("programme") String programme, @PathParam("draw") int draw) {
        return shown.draw(programme, draw);
    }

    @POST
    @RolesAllowed(SECRETARIAT)
    @Operation(
            operationId = "openDraw",
            summary = "Opens the next draw with its seat plan (R55, R57, R90, R93)",
            description =
                    "201 with the draw; 200 with the draw that is on its way already, or with the seats that stay empty "
                            + "because nobody is left or the cut-off has passed (R93, R97).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DrawView.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(oneOf = {DrawView.class, UnfilledView.class})))
    public Uni<Response> open(
            @HeaderParam("Idempotency-Key") @Nullable String key, @PathParam("programme") String programme) {
        return idempotency.once(key, null, () -> open.of(programme).chain(decision -> answer(programme, decision)));
    }

    private Uni<Response> answer(String programme, Decision<Opened> decision) {
        return switch (Refusals.orRefuse(decision)) {
            case Opened.NextDraw(int number) ->
                decision instanceof Decision.Accepted<Opened>
                        ? shown.created(programme, number)
                        : shown.draw(programme, number);
            case Opened.SeatsStayEmpty(int seats, var reason) ->
                Uni.createFrom()
                        .item(Response.ok(new UnfilledView(programme, seats, reason))
                                .build());
        };
    }
}
