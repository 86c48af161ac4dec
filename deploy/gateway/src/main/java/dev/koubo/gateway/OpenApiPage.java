package dev.koubo.gateway;

import io.quarkus.vertx.web.Route;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;

/** {@code GET /openapi.json}: the APIs of all services in one document; the page {@code /api} shows it. */
@ApplicationScoped
class OpenApiPage {

    private final Services services;

    OpenApiPage(Services services) {
        this.services = services;
    }

    @PermitAll
    @Route(path = "/openapi.json", methods = Route.HttpMethod.GET, produces = "application/json")
    Uni<String> document() {
        return services.ask("/q/openapi?format=json")
                .map(documents -> JoinedOpenApi.join(documents).encode());
    }
}
