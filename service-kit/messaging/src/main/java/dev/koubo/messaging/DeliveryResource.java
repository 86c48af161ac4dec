package dev.koubo.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows operators whether events flow. */
@Path("/api/v1/operations/{service}/delivery")
@Tag(name = "Operations")
class DeliveryResource {

    private final DeliveryStatus status;
    private final MessagingConfig config;

    DeliveryResource(DeliveryStatus status, MessagingConfig config) {
        this.status = status;
        this.config = config;
    }

    @GET
    @RolesAllowed({"secretariat", "auditor"})
    @Operation(summary = "How far the service's events have come, out and in")
    public Uni<DeliveryStatus.Figures> figures(@PathParam("service") String service) {
        if (!service.equals(config.source())) {
            throw new NotFoundException();
        }
        return status.figures();
    }
}
