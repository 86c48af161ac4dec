package dev.koubo.lottery.web.draw;

import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import dev.koubo.lottery.domain.Party;
import dev.koubo.lottery.usecase.People;
import dev.koubo.lottery.usecase.draw.GiveUpDraw;
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

@Path("/api/v1/programmes/{programme}/draws/{draw}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Void draws", description = "A committed draw whose randomness does not come")
class VoidResource {

    private final Steps steps;
    private final CurrentActor actor;
    private final GiveUpDraw giveUp;

    VoidResource(Steps steps, CurrentActor actor, GiveUpDraw giveUp) {
        this.steps = steps;
        this.actor = actor;
        this.giveUp = giveUp;
    }

    @POST
    @Path("/void-proposal")
    @RolesAllowed(SECRETARIAT)
    @Operation(
            operationId = "proposeVoidDraw",
            summary = "Proposes to give up a committed draw (R83)",
            description = "Impossible once its randomness is known. The draw keeps its number and stays listed.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DrawView.class)))
    public Uni<Response> propose(@BeanParam AskedStep asked, @NotNull @Valid VoidRequest request) {
        return steps.take(
                asked,
                request,
                (programme, draw) ->
                        giveUp.propose(programme, draw, People.of(actor.get(), Party.SECRETARIAT), request.reason()));
    }

    @POST
    @Path("/void")
    @RolesAllowed(TOKYO)
    @Operation(
            operationId = "voidDraw",
            summary = "Agrees to give up a committed draw; its seats are drawn again (R83)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DrawView.class)))
    public Uni<Response> agree(@BeanParam AskedStep asked) {
        return steps.take(
                asked, null, (programme, draw) -> giveUp.agree(programme, draw, People.of(actor.get(), Party.TOKYO)));
    }
}
