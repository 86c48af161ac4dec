package dev.koubo.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Decides once and before anything else which language a request is answered in: whatever {@code Accept-Language} says,
 * from here on it is {@code ja} or {@code en}. Otherwise each library reads the header in its own way, and one answer
 * speaks two languages.
 */
@ApplicationScoped
class CallersLanguage {

    private static final int BEFORE_ALL = 10_000;

    void register(@Observes Filters filters) {
        filters.register(CallersLanguage::decide, BEFORE_ALL);
    }

    private static void decide(RoutingContext request) {
        String asked = request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        request.request()
                .headers()
                .set(HttpHeaders.ACCEPT_LANGUAGE, Language.preferred(asked).tag());
        request.next();
    }
}
