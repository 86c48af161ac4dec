package dev.koubo.scheduling.web.briefing;

import dev.koubo.request.EntityTags;
import dev.koubo.request.Idempotency;
import dev.koubo.request.Page;
import dev.koubo.scheduling.domain.programme.ProgrammeId;
import dev.koubo.scheduling.usecase.briefing.ListBriefings;
import dev.koubo.scheduling.usecase.briefing.RegisterGuest;
import dev.koubo.scheduling.web.Refusals;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/briefings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Briefings")
class BriefingResource {

    private static final long NEW = 1;

    private final Idempotency idempotency;
    private final ListBriefings list;
    private final RegisterGuest register;
    private final InstantSource clock;

    BriefingResource(Idempotency idempotency, ListBriefings list, RegisterGuest register, InstantSource clock) {
        this.idempotency = idempotency;
        this.list = list;
        this.register = register;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listBriefings", summary = "The briefings of a programme and their seats, all on one page")
    public Uni<Page<BriefingView>> list(@QueryParam("programme") @Nullable String programme) {
        return list.of(programme(programme)).map(found -> {
            Instant now = clock.instant();
            return new Page<>(
                    found.stream()
                            .map(briefing -> BriefingView.of(briefing, now))
                            .toList(),
                    null);
        });
    }

    @POST
    @Path("/{number}/registrations")
    @PermitAll
    @Operation(operationId = "registerForBriefing", summary = "Takes a seat in a briefing, first come first served")
    @APIResponseSchema(value = SeatView.class, responseCode = "201")
    public Uni<Response> register(
            @Parameter(required = true) @HeaderParam("Idempotency-Key") @Nullable String key,
            @PathParam("number") int number,
            @QueryParam("programme") @Nullable String programme,
            @NotNull @Valid GuestRequest request) {
        return idempotency.once(
                key,
                request,
                () -> register.with(programme(programme), number, request.guest())
                        .map(Refusals::orRefuse)
                        .map(given -> Response.status(Response.Status.CREATED)
                                .header(HttpHeaders.ETAG, EntityTags.of(NEW))
                                .entity(SeatView.of(given))
                                .build()));
    }

    private static Optional<ProgrammeId> programme(@Nullable String programme) {
        return Optional.ofNullable(programme).map(ProgrammeId::new);
    }
}
