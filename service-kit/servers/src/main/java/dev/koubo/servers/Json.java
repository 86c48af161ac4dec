package dev.koubo.servers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** JSON over HTTP/1.1 from the servers that we start. */
final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Json() {}

    static boolean answers(URI uri) {
        try {
            var request =
                    HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
            return send(request).statusCode() == 200;
        } catch (UncheckedIOException _) {
            return false;
        }
    }

    /** Nothing if the server says that there is nothing (400 is how the mail server says it). */
    static Optional<JsonNode> find(URI uri) {
        var answer = send(HttpRequest.newBuilder(uri).timeout(LIMIT).build());
        return answer.statusCode() == 400 || answer.statusCode() == 404
                ? Optional.empty()
                : Optional.of(read(uri, answer));
    }

    static Optional<JsonNode> find(URI uri, String token) {
        var answer = send(HttpRequest.newBuilder(uri)
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token)
                .build());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(read(uri, answer));
    }

    /** @param token empty for none */
    static JsonNode post(URI uri, String token, String json) {
        return write("POST", uri, token, "application/json", json);
    }

    static JsonNode put(URI uri, String token, String json) {
        return write("PUT", uri, token, "application/json", json);
    }

    static JsonNode postForm(URI uri, String form) {
        return write("POST", uri, "", "application/x-www-form-urlencoded", form);
    }

    private static JsonNode write(String method, URI uri, String token, String type, String body) {
        var request = HttpRequest.newBuilder(uri)
                .timeout(LIMIT)
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return read(uri, send(request.build()));
    }

    private static JsonNode read(URI uri, HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new HttpRefused(uri, answer.statusCode(), answer.body());
        }
        try {
            return MAPPER.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(uri + " answered no JSON: " + answer.body(), e);
        }
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + request.uri(), e);
        }
    }
}
