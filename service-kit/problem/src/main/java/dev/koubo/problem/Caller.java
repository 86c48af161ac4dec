package dev.koubo.problem;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** What the request that is being refused tells of its caller. */
@ApplicationScoped
class Caller {

    private final CurrentVertxRequest request;

    Caller(CurrentVertxRequest request) {
        this.request = request;
    }

    /** As {@link CallersLanguage} decided. */
    Language language() {
        return current()
                .map(context -> context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .map(Language::preferred)
                .orElse(Language.JAPANESE);
    }

    /** The name of the query parameter whose value a message repeats; of several the longest value. */
    Optional<String> queryParameterNamedIn(String message) {
        return current()
                .flatMap(context -> context.queryParams().entries().stream()
                        .filter(parameter -> message.contains(parameter.getValue()))
                        .max(Comparator.comparingInt(
                                parameter -> parameter.getValue().length()))
                        .map(Map.Entry::getKey));
    }

    private Optional<RoutingContext> current() {
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(request.getCurrent())
                : Optional.empty();
    }
}
