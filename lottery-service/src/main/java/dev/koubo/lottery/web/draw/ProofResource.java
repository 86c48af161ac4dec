package dev.koubo.lottery.web.draw;

import dev.koubo.lottery.LotteryConfig;
import dev.koubo.lottery.usecase.draw.SeeDraws;
import dev.koubo.problem.Problem;
import dev.koubo.request.CurrentActor;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;

@Path("/api/v1/programmes/{programme}")
@Tag(name = "Proof", description = "Everything that lets anybody recompute the draws")
class ProofResource {

    private final SeeDraws see;
    private final CurrentActor actor;
    private final LotteryConfig config;

    ProofResource(SeeDraws see, CurrentActor actor, LotteryConfig config) {
        this.see = see;
        this.actor = actor;
        this.config = config;
    }

    @GET
    @Path("/draw-bundle")
    @PermitAll
    @Produces("application/zip")
    @Operation(
            operationId = "readDrawBundle",
            summary = "All draws that are over and the journal, in one ZIP without any name (R82, R96)",
            description = "`java VerifyDraw.java <bundle>` recomputes it, offline.")
    @APIResponse(
            responseCode = "200",
            description = "The bundle",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestMulti<byte[]> bundle(@PathParam("programme") String programme) {
        return streamed(programme, see.bundle(programme), "draw-bundle-" + programme + ".zip");
    }

    @GET
    @Path("/draws/{draw}/list")
    @PermitAll
    @Produces("text/plain")
    @Operation(
            operationId = "readDrawList",
            summary = "The labels that a draw is among, without any name (R81, R96)",
            description =
                    "There from the opening of the draw on, so before its randomness: who holds a receipt finds its own "
                            + "line, and the SHA-256 of these bytes is what the manifest binds.")
    @APIResponse(
            responseCode = "200",
            description = "`list.txt` of the draw",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestMulti<byte[]> list(@PathParam("programme") String programme, @PathParam("draw") int draw) {
        return streamed(programme, see.list(programme, draw), "list-" + programme + "-" + draw + ".txt");
    }

    @GET
    @Path("/journal")
    @PermitAll
    @Produces("text/plain")
    @Operation(
            operationId = "readJournal",
            summary = "Who left after the pool was frozen, as chained lines without any name (R90, R95)")
    @APIResponse(
            responseCode = "200",
            description = "The journal",
            content = @Content(schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> journal(@PathParam("programme") String programme) {
        return allowed(programme)
                .chain(() -> see.journal(programme))
                .map(found -> found.orElseThrow(Problem::notFound))
                .map(journal -> Response.ok(journal.bytes())
                        .header(HttpHeaders.CACHE_CONTROL, cached())
                        .build());
    }

    private RestMulti<byte[]> streamed(String programme, Uni<Optional<Multi<byte[]>>> file, String name) {
        return RestMulti.fromUniResponse(
                allowed(programme).chain(() -> file).map(found -> found.orElseThrow(Problem::notFound)),
                parts -> parts,
                _ -> Map.of(
                        HttpHeaders.CACHE_CONTROL,
                        List.of(cached()),
                        HttpHeaders.CONTENT_DISPOSITION,
                        List.of("attachment; filename=\"" + name + "\"")));
    }

    /** Fails with a 404 that tells nothing for whom the proof is kept from. */
    private Uni<Void> allowed(String programme) {
        return config.proofPublic()
                ? Uni.createFrom().voidItem()
                : see.mayCheck(programme, actor.get())
                        .invoke(ProofResource::orNothing)
                        .replaceWithVoid();
    }

    private static void orNothing(boolean may) {
        if (!may) {
            throw Problem.notFound();
        }
    }

    private String cached() {
        return (config.proofPublic() ? "public" : "private") + ", max-age="
                + config.publicCacheAge().toSeconds();
    }
}
