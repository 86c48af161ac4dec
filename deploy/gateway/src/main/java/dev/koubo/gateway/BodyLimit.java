package dev.koubo.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Refuses a body that says itself that it is too large, before the server does so without a word. */
@ApplicationScoped
class BodyLimit {

    private static final int BEFORE_THE_SERVER = 1_000;

    private final long limit;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_SERVER);
    }

    private void check(RoutingContext context) {
        if (!isBeyond(context.request().getHeader("Content-Length"))) {
            context.next();
            return;
        }
        // The body is not read, so nothing can follow it on this connection.
        context.response().endHandler(sent -> context.request().connection().close());
        Answers.tooLarge(context);
    }

    private boolean isBeyond(@Nullable String length) {
        try {
            return length != null && Long.parseLong(length) > limit;
        } catch (NumberFormatException malformed) {
            return false;
        }
    }
}
