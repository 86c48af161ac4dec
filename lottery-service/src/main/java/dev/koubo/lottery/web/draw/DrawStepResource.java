package dev.koubo.lottery.web.draw;

import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import dev.koubo.lottery.domain.Party;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.usecase.People;
import dev.koubo.lottery.usecase.draw.ApproveDraw;
import dev.koubo.lottery.usecase.draw.CommitDraw;
import dev.koubo.lottery.usecase.draw.ExecuteDraw;
import dev.koubo.lottery.web.Refusals;
import dev.koubo.request.CurrentActor;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/programmes/{programme}/draws/{draw}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Draw steps", description = "Commitment, execution, approval")
class DrawStepResource {

    private final Steps steps;
    private final CurrentActor actor;
    private final CommitDraw commit;
    private final ExecuteDraw execute;
    private final ApproveDraw approve;

    DrawStepResource(Steps steps, CurrentActor actor, CommitDraw commit, ExecuteDraw execute, ApproveDraw approve) {
        this.steps = steps;
        this.actor = actor;
        this.commit = commit;
        this.execute = execute;
        this.approve = approve;
    }

    @POST
    @Path("/commitment")
    @RolesAllowed(SECRETARIAT)
    @Operation(
            operationId = "commitDraw",
            summary = "Binds and publishes everything of the draw but its randomness (R81)",
            description =
                    "By ceremony it needs the commitments of both sides. By drand the first draw names the instant `at` whose "
                            + "public round decides, in the future by the definition's lead (R81); the round of a redraw "
                            + "follows from the end of its common window (R95).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DrawView.class)))
    public Uni<Response> commit(@BeanParam AskedStep asked, @Nullable CommitRequest request) {
        Optional<Instant> announced = CommitRequest.announced(request);
        Set<Rulebook> aboutAt = announced.isPresent() ? Set.of(Rulebook.R81, Rulebook.R95, Rulebook.R97) : Set.of();
        return steps.take(
                asked,
                request,
                (programme, draw) ->
                        commit.of(programme, draw, announced).invoke(decision -> Refusals.orRefuse(decision, aboutAt)));
    }

    @POST
    @Path("/execution")
    @RolesAllowed(SECRETARIAT)
    @Operation(
            operationId = "executeDraw",
            summary = "Draws, once (R82, R83)",
            description =
                    "A second execution is refused with R83 and names the result that stands. As long as the randomness is "
                            + "missing it is refused with R82, and `about` says what is missing: a side's secret, the time "
                            + "of the public round, or what each mirror of the beacon answered.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DrawView.class)))
    public Uni<Response> execute(@BeanParam AskedStep asked) {
        return steps.take(
                asked,
                null,
                (programme, draw) -> execute.of(programme, draw, People.of(actor.get(), Party.SECRETARIAT))
                        .invoke(ExecutedTwice::refuse));
    }

    @POST
    @Path("/approval")
    @RolesAllowed(TOKYO)
    @Operation(
            operationId = "approveDraw",
            summary = "Gives Tokyo's approval; from then on the companies are told (R84)",
            description = "By another person than the one who executed the draw.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DrawView.class)))
    public Uni<Response> approve(@BeanParam AskedStep asked) {
        return steps.take(
                asked, null, (programme, draw) -> approve.of(programme, draw, People.of(actor.get(), Party.TOKYO)));
    }
}
