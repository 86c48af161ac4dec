package dev.koubo.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that says itself that it is too large, before the server does so without a word. The connection is closed,
 * since the body is not read.
 */
@ApplicationScoped
class BodyLimit {

    private static final int AFTER_THE_LANGUAGE = 9_000;

    private final long limit;
    private final ObjectMapper json;

    BodyLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10M") MemorySize limit,
            ObjectMapper json) {
        this.limit = limit.asLongValue();
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_LANGUAGE);
    }

    private void check(RoutingContext request) {
        if (declaredLength(request) <= limit) {
            request.next();
            return;
        }
        Language language = Language.preferred(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        HttpServerResponse response = request.response();
        response.endHandler(sent -> request.request().connection().close());
        if (request.request().version() != HttpVersion.HTTP_2) {
            response.putHeader("Connection", "close");
        }
        response.setStatusCode(Kind.TOO_LARGE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .end(Buffer.buffer(problem(language, request.request().path())));
    }

    /** Zero where the header is missing, or is no number, which the server refuses itself. */
    private static long declaredLength(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }

    private byte[] problem(Language language, String path) {
        HttpProblem raised = HttpProblem.builder()
                .withStatus(Kind.TOO_LARGE.status())
                .withInstance(URI.create(path))
                .build();
        HttpProblem problem =
                new Translation(language).of(ProblemBuilder.of(Kind.TOO_LARGE).build(), raised);
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
