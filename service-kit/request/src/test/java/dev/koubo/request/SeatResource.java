package dev.koubo.request;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

@Path("/seats")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class SeatResource {

    public record Wanted(String holder, @Nullable Map<String, Integer> counts) {}

    public record Taken(long id, String holder, Instant at) {}

    private final Idempotency idempotency;
    private final Transactions transactions;
    private final Mutiny.SessionFactory sessions;
    private final InstantSource clock;
    private final CurrentActor actor;
    private final Gate gate;
    private final Vertx vertx;

    SeatResource(
            Idempotency idempotency,
            Transactions transactions,
            Mutiny.SessionFactory sessions,
            InstantSource clock,
            CurrentActor actor,
            Gate gate,
            Vertx vertx) {
        this.idempotency = idempotency;
        this.transactions = transactions;
        this.sessions = sessions;
        this.clock = clock;
        this.actor = actor;
        this.gate = gate;
        this.vertx = vertx;
    }

    @POST
    public Uni<Response> take(@HeaderParam("Idempotency-Key") @Nullable String key, Wanted wanted) {
        return idempotency.once(
                key,
                wanted,
                () -> save(wanted.holder())
                        .call(this::passGate)
                        .map(seat -> Response.created(URI.create("/seats/" + seat.id))
                                .header("ETag", EntityTags.of(seat.version))
                                .entity(new Taken(Objects.requireNonNull(seat.id), seat.holder, clock.instant()))
                                .build()));
    }

    @POST
    @Path("full")
    public Uni<Response> refuse(@HeaderParam("Idempotency-Key") @Nullable String key, Wanted wanted) {
        return idempotency.once(
                key,
                wanted,
                () -> save(wanted.holder())
                        .map(seat -> Response.status(409)
                                .entity(Map.of("full", true))
                                .build()));
    }

    @POST
    @Path("broken")
    public Uni<Response> breakDown(@HeaderParam("Idempotency-Key") @Nullable String key, Wanted wanted) {
        return idempotency.once(
                key,
                wanted,
                () -> save(wanted.holder()).chain(() -> Uni.createFrom().failure(new IllegalStateException("broken"))));
    }

    /** Fails whoever was held at the gate. */
    @POST
    @Path("fragile")
    public Uni<Response> failIfHeld(@HeaderParam("Idempotency-Key") @Nullable String key, Wanted wanted) {
        return idempotency.once(
                key,
                wanted,
                () -> save(wanted.holder()).chain(this::passGate).map(wasHeld -> {
                    if (wasHeld) {
                        throw new IllegalStateException("held too long");
                    }
                    return Response.noContent().build();
                }));
    }

    /** Two units of work in one transaction, of which the later one may fail. */
    @POST
    @Path("pairs")
    public Uni<Void> takeTwo(@QueryParam("fail") boolean fail, Wanted wanted) {
        return transactions.run(() -> transactions
                .run(() -> save(wanted.holder()))
                .chain(() -> transactions.run(() -> save(wanted.holder())))
                .chain(() -> fail
                        ? Uni.createFrom().failure(new IllegalStateException("too late"))
                        : Uni.createFrom().voidItem()));
    }

    @PUT
    @Path("{id}")
    public Uni<Response> hand(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, Wanted wanted) {
        return transactions.run(() -> sessions.withSession(session -> session.find(Seat.class, id))
                .invoke(seat -> EntityTags.requireMatch(ifMatch, seat.version))
                .call(this::passGate)
                .invoke(seat -> seat.holder = wanted.holder())
                .map(seat -> Response.noContent().build()));
    }

    @GET
    @Path("count")
    public Uni<Long> count(@QueryParam("holder") String holder) {
        return sessions.withSession(
                session -> session.createQuery("select count(*) from Seat where holder = ?1", Long.class)
                        .setParameter(1, holder)
                        .getSingleResult());
    }

    @GET
    public Uni<Page<String>> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int size = Page.limit(limit);
        String after = cursor == null ? "" : Cursor.decode(cursor);
        return sessions.withSession(session -> session.createQuery(
                                "select holder from Seat where holder > ?1 and holder like 'page-%' order by holder",
                                String.class)
                        .setParameter(1, after)
                        .setMaxResults(size + 1)
                        .getResultList())
                .map(holders -> Page.of(holders, size, List::of));
    }

    @GET
    @Path("now")
    public Instant now() {
        return clock.instant();
    }

    @GET
    @Path("actor")
    public Map<String, Object> actor() {
        return Map.of(
                "subject",
                actor.get().subject(),
                "roles",
                actor.get().roles(),
                "leading",
                actor.get().leadingRole());
    }

    private Uni<Seat> save(String holder) {
        return sessions.withSession(session -> {
            Seat seat = new Seat(holder);
            return session.persist(seat).chain(session::flush).replaceWith(seat);
        });
    }

    /** Comes back to the transaction's own thread, whoever opens the gate. */
    private Uni<Boolean> passGate() {
        Context context = Objects.requireNonNull(vertx.getOrCreateContext());
        return gate.pass().emitOn(work -> context.runOnContext(ignored -> work.run()));
    }
}
