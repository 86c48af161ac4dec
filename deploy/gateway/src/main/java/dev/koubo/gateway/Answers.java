package dev.koubo.gateway;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** What the gateway says itself, in the shape of RFC 9457. */
final class Answers {

    private Answers() {}

    static void notFound(RoutingContext context) {
        context.response()
                .setStatusCode(404)
                .putHeader("content-type", "application/problem+json")
                .end(new JsonObject()
                        .put("type", "urn:koubo:problem:not-found")
                        .put("title", "見つかりません / Not found")
                        .put("status", 404)
                        .encode());
    }
}
