package dev.koubo.testing;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/echo")
@Produces(MediaType.TEXT_PLAIN)
@PermitAll
public class EchoResource {

    private final SecurityIdentity identity;
    private final Pool pool;

    EchoResource(SecurityIdentity identity, Pool pool) {
        this.identity = identity;
        this.pool = pool;
    }

    @GET
    @Path("subject")
    @Authenticated
    public String subject() {
        return identity.getPrincipal().getName();
    }

    @GET
    @Path("staff")
    @RolesAllowed("secretariat")
    public String staff() {
        return subject();
    }

    @GET
    @Path("database")
    public Uni<String> database() {
        return pool.query("select current_database()")
                .execute()
                .map(rows -> rows.iterator().next().getString(0));
    }
}
