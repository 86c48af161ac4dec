package dev.koubo.deadlines;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Lets operators see which timers are late and which are to come. */
@Path("/api/v1/operations/{service}/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class DeadlineResource {

    private static final int LARGEST_PAGE = 200;
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private final String service;
    private final Mutiny.SessionFactory sessionFactory;
    private final TimerTable timers;
    private final InstantSource clock;

    DeadlineResource(
            @ConfigProperty(name = "koubo.messaging.source") String service,
            Mutiny.SessionFactory sessionFactory,
            TimerTable timers,
            InstantSource clock) {
        this.service = service;
        this.sessionFactory = sessionFactory;
        this.timers = timers;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"secretariat", "auditor"})
    @Operation(operationId = "listDeadlines", summary = "The service's timers that have not fired yet")
    public Uni<DeadlineOverview> list(
            @PathParam("service") String asked,
            @Parameter(description = "Only these", schema = @Schema(enumeration = {"overdue", "pending"}))
                    @QueryParam("state")
                    @Nullable
                    String state,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 200") @QueryParam("limit") @DefaultValue("50") int limit) {
        if (!asked.equals(service)) {
            throw new NotFoundException();
        }
        Instant now = clock.instant();
        Instant after = after(state, now);
        Instant until = "overdue".equals(state) ? now : END_OF_TIME;
        Place from = place(cursor);
        int size = size(limit);
        return sessionFactory.withSession(session -> timers.count(session, now)
                .chain(count -> timers.list(session, after, until, from, size + 1)
                        .map(found -> page(count, found, size, now))));
    }

    private DeadlineOverview page(TimerTable.Count count, List<LiveTimer> found, int size, Instant now) {
        List<LiveTimer> shown = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? Place.behind(shown.getLast()).encoded() : null;
        return new DeadlineOverview(
                service,
                count.overdue(),
                count.pending(),
                shown.stream().map(live -> TimerView.of(live, now)).toList(),
                next);
    }

    private static Instant after(@Nullable String state, Instant now) {
        return switch (state) {
            case null -> Instant.EPOCH;
            case "overdue" -> Instant.EPOCH;
            case "pending" -> now;
            case String other ->
                throw refused("state は overdue または pending です。", "The state is overdue or pending, not " + other + ".");
        };
    }

    private static Place place(@Nullable String cursor) {
        return cursor == null
                ? Place.START
                : Place.decode(cursor)
                        .orElseThrow(() -> refused("cursor が正しくありません。", "The cursor is not one that this list gave."));
    }

    private static int size(int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw refused("limit は1以上200以下です。", "The limit is from 1 to 200.");
        }
        return limit;
    }

    /** The kit's problem jar chooses between the two languages; without it both are shown. */
    private static HttpProblem refused(String japanese, String english) {
        return HttpProblem.builder()
                .withType(URI.create("urn:koubo:problem:parameter-invalid"))
                .withTitle("Bad Request")
                .withStatus(400)
                .withDetail(english)
                .with("ja", japanese)
                .with("en", english)
                .build();
    }
}
