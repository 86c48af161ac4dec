package dev.koubo.lottery.web.whatif;

import static dev.koubo.request.Roles.AUDITOR;
import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import dev.koubo.lottery.usecase.whatif.SeeWhatIfs;
import dev.koubo.lottery.usecase.whatif.Tried;
import dev.koubo.lottery.usecase.whatif.TryOut;
import dev.koubo.lottery.web.Refusals;
import dev.koubo.problem.Problem;
import dev.koubo.request.CurrentActor;
import dev.koubo.request.Cursor;
import dev.koubo.request.Idempotency;
import dev.koubo.request.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/programmes/{programme}/what-ifs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "What-ifs", description = "Trying out frame numbers with simulated randomness (R100)")
class WhatIfResource {

    private static final int TOO_MANY_REQUESTS = 429;

    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final TryOut tryOut;
    private final SeeWhatIfs see;

    WhatIfResource(Idempotency idempotency, CurrentActor actor, TryOut tryOut, SeeWhatIfs see) {
        this.idempotency = idempotency;
        this.actor = actor;
        this.tryOut = tryOut;
        this.see = see;
    }

    @POST
    @RolesAllowed({SECRETARIAT, TOKYO})
    @Operation(
            operationId = "tryOut",
            summary = "Simulates draws over the frozen pool: seats by frame, selected by industry (R56, R57, R100)",
            description =
                    "At any time after the freeze, one trial at a time for a programme. It takes no seed, touches no draw "
                            + "and is logged with who asked.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WhatIfView.class)))
    @APIResponse(responseCode = "429", description = "Another trial is on its way")
    public Uni<Response> tryOut(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @PathParam("programme") String programme,
            @NotNull @Valid WhatIfRequest request) {
        request.refuseOthers();
        return idempotency.once(
                key,
                request,
                () -> tryOut.of(programme, request.numbers(), request.runs(), actor.get())
                        .map(Refusals::orRefuse)
                        .map(WhatIfResource::answer));
    }

    @GET
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    @Operation(operationId = "listWhatIfs", summary = "What was tried out, by whom and when, newest first (R100)")
    public Uni<Page<WhatIfView>> list(
            @PathParam("programme") String programme,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 200, 50 unless given") @QueryParam("limit") @Nullable Integer limit) {
        int most = Page.limit(limit);
        return see.list(programme, before(cursor), most + 1)
                .map(found -> Page.of(found, most, logged -> List.of(Long.toString(logged.number())))
                        .map(WhatIfView::of));
    }

    private static Response answer(Tried tried) {
        return switch (tried) {
            case Tried.Done(var trial) -> Response.ok(WhatIfView.of(trial)).build();
            case Tried.Busy _ ->
                throw Problem.of(
                                TOO_MANY_REQUESTS,
                                "what-if-running",
                                "このプログラムの別の試算が実行中です。終わってからやり直してください。",
                                "Another trial for this programme is running. Retry when it is over.")
                        .build();
        };
    }

    private static OptionalLong before(@Nullable String cursor) {
        try {
            return cursor == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(Cursor.decode(cursor)));
        } catch (NumberFormatException foreign) {
            throw Cursor.unknown();
        }
    }
}
