package dev.koubo.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists parked keys and lets them go on once their cause is repaired. */
@Path("/api/v1/operations/{service}/parked-keys")
@Tag(name = "Operations")
class ParkedKeysResource {

    private final DeliveryStatus status;
    private final ParkedKeys parkedKeys;
    private final MessagingConfig config;

    ParkedKeysResource(DeliveryStatus status, ParkedKeys parkedKeys, MessagingConfig config) {
        this.status = status;
        this.parkedKeys = parkedKeys;
        this.config = config;
    }

    @GET
    @RolesAllowed({"secretariat", "auditor"})
    @Operation(summary = "The keys whose records wait for an operator, the longest waiting first")
    public Uni<List<DeliveryStatus.ParkedKey>> list(@PathParam("service") String service) {
        requireOwn(service);
        return status.parkedKeys();
    }

    @POST
    @Path("/{consumer}/{key}/release")
    @RolesAllowed("secretariat")
    @Operation(
            summary = "Replays the records of a parked key in their order, up to the first that fails",
            description = "Safe to repeat: what was replayed is not replayed again")
    public Uni<Release> release(
            @PathParam("service") String service,
            @PathParam("consumer") String consumer,
            @PathParam("key") String key) {
        requireOwn(service);
        return parkedKeys.release(consumer, key);
    }

    private void requireOwn(String service) {
        if (!service.equals(config.source())) {
            throw new NotFoundException();
        }
    }
}
