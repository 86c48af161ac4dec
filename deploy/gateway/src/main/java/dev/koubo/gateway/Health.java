package dev.koubo.gateway;

import io.quarkus.vertx.web.Route;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** {@code GET /health}: UP with 200 when every service is ready, DOWN with 503 otherwise, each service by name. */
@ApplicationScoped
class Health {

    private final Services services;

    Health(Services services) {
        this.services = services;
    }

    @PermitAll
    @Route(path = "/health", methods = Route.HttpMethod.GET, produces = "application/json")
    Uni<String> health(RoutingContext context) {
        return services.ask("/q/health/ready").map(answers -> answer(context, answers));
    }

    private static String answer(RoutingContext context, List<Services.Answer> answers) {
        boolean up = answers.stream().allMatch(answer -> answer.status() == 200);
        JsonObject states = new JsonObject();
        answers.forEach(answer -> states.put(answer.service(), answer.status() == 200 ? "UP" : "DOWN"));
        context.response().setStatusCode(up ? 200 : 503);
        return new JsonObject()
                .put("status", up ? "UP" : "DOWN")
                .put("services", states)
                .encode();
    }
}
