package dev.koubo.request;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** As much of an answer as is kept: status, place, version and JSON text. */
record Answer(
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String body) {

    Response toResponse() {
        Response.ResponseBuilder response = Response.status(status).header("Idempotency-Replayed", "true");
        if (location != null) {
            response.location(URI.create(location));
        }
        if (etag != null) {
            response.header(HttpHeaders.ETAG, etag);
        }
        if (body != null) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(body);
        }
        return response.build();
    }
}
