package dev.koubo.lottery.web.pool;

import static dev.koubo.request.Roles.AUDITOR;
import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import dev.koubo.lottery.usecase.pool.FreezePool;
import dev.koubo.lottery.usecase.pool.SeePool;
import dev.koubo.lottery.web.Refusals;
import dev.koubo.problem.Problem;
import dev.koubo.request.EntityTags;
import dev.koubo.request.Idempotency;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/programmes/{programme}/pool")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pool", description = "Who may be drawn")
class PoolResource {

    private final Idempotency idempotency;
    private final SeePool see;
    private final FreezePool freeze;

    PoolResource(Idempotency idempotency, SeePool see, FreezePool freeze) {
        this.idempotency = idempotency;
        this.see = see;
        this.freeze = freeze;
    }

    @GET
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    @Operation(operationId = "readPool", summary = "Counts the pool by frame, industry and state (R56)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PoolView.class)))
    public Uni<Response> read(@PathParam("programme") String programme) {
        return shown(programme);
    }

    @POST
    @Path("/freeze")
    @RolesAllowed(SECRETARIAT)
    @Operation(
            operationId = "freezePool",
            summary = "Fixes the pool for good (R73, R80)",
            description =
                    "Refused while an application in time is open (R73) or not approved (R70); `about` names them.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PoolView.class)))
    public Uni<Response> freeze(
            @HeaderParam("Idempotency-Key") @Nullable String key, @PathParam("programme") String programme) {
        return idempotency.once(
                key, null, () -> freeze.of(programme).map(Refusals::orRefuse).chain(() -> shown(programme)));
    }

    private Uni<Response> shown(String programme) {
        return see.of(programme)
                .map(found -> found.orElseThrow(Problem::notFound))
                .map(report -> Response.ok(PoolView.of(report))
                        .header(HttpHeaders.ETAG, EntityTags.of(report.lottery().version()))
                        .build());
    }
}
