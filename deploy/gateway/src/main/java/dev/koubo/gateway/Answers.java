package dev.koubo.gateway;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** What the gateway says itself, in the shape of RFC 9457. */
final class Answers {

    private Answers() {}

    static void notFound(RoutingContext context) {
        problem(context, 404, "not-found", "見つかりません / Not found");
    }

    static void tooLarge(RoutingContext context) {
        problem(context, 413, "too-large", "送信内容が過大 / Content too large");
    }

    private static void problem(RoutingContext context, int status, String id, String title) {
        context.response()
                .setStatusCode(status)
                .putHeader("content-type", "application/problem+json")
                .end(new JsonObject()
                        .put("type", "urn:koubo:problem:" + id)
                        .put("title", title)
                        .put("status", status)
                        .encode());
    }
}
