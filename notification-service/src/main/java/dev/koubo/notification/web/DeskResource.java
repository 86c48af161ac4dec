package dev.koubo.notification.web;

import dev.koubo.notification.usecase.TellDeskHours;
import dev.koubo.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** When somebody answers the phone. */
@Path("/api/v1/desk")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Desk", description = "When somebody answers the phone")
class DeskResource {

    private final TellDeskHours tellDeskHours;

    DeskResource(TellDeskHours tellDeskHours) {
        this.tellDeskHours = tellDeskHours;
    }

    @GET
    @Path("/hours")
    @PermitAll
    @Operation(operationId = "readDeskHours", summary = "Says whether the desk answers, and when it opens next (R187)")
    public Uni<DeskView> hours(
            @Parameter(description = "Date and time, now if absent; without an offset it is Tokyo's")
                    @QueryParam("at")
                    @Nullable
                    String at) {
        return tellDeskHours
                .at(at == null ? null : TokyoTime.parse(at))
                .map(desk -> desk.map(DeskView::of).orElseThrow(Problem::notFound));
    }
}
