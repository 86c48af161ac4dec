package dev.koubo.lottery.web.draw;

import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Party;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.draw.Draw;
import dev.koubo.lottery.usecase.People;
import dev.koubo.lottery.usecase.draw.ApproveDraw;
import dev.koubo.lottery.usecase.draw.CommitDraw;
import dev.koubo.lottery.usecase.draw.ExecuteDraw;
import dev.koubo.lottery.web.Refusals;
import dev.koubo.request.CurrentActor;
import dev.koubo.request.Idempotency;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/programmes/{programme}/draws/{draw}")
@Tag(name = "Draw steps", description = "Commitment, execution, approval")
class DrawStepResource {

    private static final String KEY = "Idempotency-Key";

    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final CommitDraw commit;
    private final ExecuteDraw execute;
    private final ApproveDraw approve;
    private final Shown shown;

    DrawStepResource(
            Idempotency idempotency,
            CurrentActor actor,
            CommitDraw commit,
            ExecuteDraw execute,
            ApproveDraw approve,
            Shown shown) {
        this.idempotency = idempotency;
        this.actor = actor;
        this.commit = commit;
        this.execute = execute;
        this.approve = approve;
        this.shown = shown;
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
    public Uni<Response> commit(
            @HeaderParam(KEY) @Nullable String key,
            @PathParam("programme") String programme,
            @PathParam("draw") int draw,
            @Nullable CommitRequest request) {
        Optional<Instant> announced = CommitRequest.announced(request);
        return idempotency.once(
                key,
                request,
                () -> commit.of(programme, draw, announced)
                        .map(decision -> announced.isPresent()
                                ? Refusals.orRefuse(decision, Set.of(Rulebook.R81, Rulebook.R95, Rulebook.R97))
                                : Refusals.orRefuse(decision))
                        .chain(() -> shown.draw(programme, draw)));
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
    public Uni<Response> execute(
            @HeaderParam(KEY) @Nullable String key,
            @PathParam("programme") String programme,
            @PathParam("draw") int draw) {
        return idempotency.once(
                key,
                null,
                () -> execute.of(programme, draw, People.of(actor.get(), Party.SECRETARIAT))
                        .invoke(ExecutedTwice::refuse)
                        .map(Refusals::orRefuse)
                        .chain(() -> shown.draw(programme, draw)));
    }

    @POST
    @Path("/approval")
    @RolesAllowed(TOKYO)
    @Operation(
            operationId = "approveDraw",
            summary = "Gives Tokyo's approval; from then on the companies are told (R84)",
            description = "By another person than the one who executed the draw.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DrawView.class)))
    public Uni<Response> approve(
            @HeaderParam(KEY) @Nullable String key,
            @PathParam("programme") String programme,
            @PathParam("draw") int draw) {
        return step(key, programme, draw, () -> approve.of(programme, draw, People.of(actor.get(), Party.TOKYO)));
    }

    private Uni<Response> step(
            @Nullable String key, String programme, int draw, Supplier<Uni<Decision<Draw>>> command) {
        return idempotency.once(
                key, null, () -> command.get().map(Refusals::orRefuse).chain(() -> shown.draw(programme, draw)));
    }
}
