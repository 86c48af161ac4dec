package dev.koubo.request;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

/** A list as services offer it: sorted, in pages, and as a file. */
@Path("/seat-list")
@RolesAllowed(Roles.SECRETARIAT)
public class SeatListResource {

    static final SortFields SORTS = SortFields.of("id", "holder", "version");

    private static final Keyset<Seat> KEYS = Keyset.of(
            SORTS,
            new SortKey<>("id", "s.id", Long::valueOf, seat -> String.valueOf(seat.id)),
            List.of(
                    new SortKey<>("holder", "s.holder", text -> text, seat -> seat.holder),
                    new SortKey<>("version", "s.version", Integer::valueOf, seat -> seat.version)));

    private static final CsvTable<Seat> TABLE = CsvTable.<Seat>named("seats")
            .column("番号", seat -> seat.id)
            .column("氏名", seat -> seat.holder)
            .column("変更済", seat -> seat.version > 0);

    public record Wanted(
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("prefix") @Nullable String prefix,
            @QueryParam("failsBehind") @Nullable String failsBehind) {}

    private final Transactions transactions;
    private final Mutiny.SessionFactory sessions;
    private final CurrentActor actor;
    private final Csv csv;

    SeatListResource(Transactions transactions, Mutiny.SessionFactory sessions, CurrentActor actor, Csv csv) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.actor = actor;
        this.csv = csv;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Page<String>> list(@BeanParam Wanted wanted, @BeanParam PageParameters page) {
        return read(wanted, page.in(SORTS.parse(wanted.sort()))).map(seats -> seats.map(seat -> seat.holder));
    }

    @GET
    @Produces(Csv.TYPE)
    public RestMulti<byte[]> export(@BeanParam Wanted wanted) {
        return csv.of(TABLE, SORTS.parse(wanted.sort()), page -> read(wanted, page));
    }

    private Uni<Page<Seat>> read(Wanted wanted, PageRequest request) {
        return transactions.run(() -> {
            if (!actor.get().is(Roles.SECRETARIAT)) {
                throw new IllegalStateException("the caller is forgotten");
            }
            Place<Seat> place = KEYS.place(request);
            return sessions.withSession(session -> ListQuery.of("from Seat s")
                    .where("s.holder like :prefix", "prefix", wanted.prefix())
                    .select(session, Seat.class, place)
                    .getResultList()
                    .map(place::page)
                    .invoke(page -> failBehind(wanted, page)));
        });
    }

    private static void failBehind(Wanted wanted, Page<Seat> page) {
        if (page.items().stream().anyMatch(seat -> seat.holder.equals(wanted.failsBehind()))) {
            throw new IllegalStateException("no further");
        }
    }
}
