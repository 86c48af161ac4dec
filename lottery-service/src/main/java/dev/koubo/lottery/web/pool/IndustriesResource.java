package dev.koubo.lottery.web.pool;

import dev.koubo.lottery.LotteryConfig;
import dev.koubo.lottery.usecase.draw.SeeIndustries;
import dev.koubo.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/programmes/{programme}/pool/industries")
@Tag(name = "Pool")
class IndustriesResource {

    private final SeeIndustries see;
    private final LotteryConfig config;

    IndustriesResource(SeeIndustries see, LotteryConfig config) {
        this.see = see;
        this.config = config;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "readIndustries",
            summary = "Which industries took part and were selected, once a draw is approved (R56)",
            description =
                    "Industries with few entries are told together, so that nobody is recognised by its industry (R96).")
    public Uni<IndustriesView> read(@PathParam("programme") String programme) {
        return see.of(programme, config.leastOfAnIndustry())
                .map(found -> IndustriesView.of(programme, found.orElseThrow(Problem::notFound)));
    }
}
