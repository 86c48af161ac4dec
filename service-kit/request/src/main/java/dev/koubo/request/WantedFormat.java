package dev.koubo.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a caller is answered with, before the answering method is chosen: a link, which has no headers, asks for a
 * file by {@code ?format=csv}, and whoever accepts anything gets JSON where there is JSON.
 */
public class WantedFormat {

    private static final String PARAMETER = "format";
    private static final String ANYTHING = "*/*";
    private static final String JSON_RATHER_THAN_ANYTHING = MediaType.APPLICATION_JSON + ";q=0.002";
    private static final String ANYTHING_AT_LAST = ANYTHING + ";q=0.001";

    /** Puts it all into the header {@code Accept}. */
    @ServerRequestFilter(preMatching = true)
    public void decide(ContainerRequestContext request) {
        String format = request.getUriInfo().getQueryParameters().getFirst(PARAMETER);
        String accepted = format == null ? accepted(request.getHeaderString(HttpHeaders.ACCEPT)) : typeOf(format);
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, accepted);
    }

    private static String typeOf(String format) {
        return switch (format) {
            case "csv" -> Csv.TYPE;
            case "json" -> MediaType.APPLICATION_JSON;
            default ->
                throw Refusal.ofParameter(
                        PARAMETER, "unknown-format", "format は csv または json を指定してください。", "The format is csv or json.");
        };
    }

    private static String accepted(@Nullable String asked) {
        if (asked != null && !asked.contains(ANYTHING)) {
            return asked;
        }
        Stream<String> named = asked == null ? Stream.empty() : Arrays.stream(asked.split(","));
        return Stream.concat(
                        named.map(String::strip).filter(type -> !type.startsWith(ANYTHING)),
                        Stream.of(JSON_RATHER_THAN_ANYTHING, ANYTHING_AT_LAST))
                .collect(Collectors.joining(","));
    }
}
