package dev.koubo.season;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The REST APIs behind the gateway, as one user calls them. Every command carries an idempotency key made of what it does, so
 * that trying again after a broken connection is harmless.
 */
final class Api {

    private static final int TRIES = 6;
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An answer: its status, and its body (missing when there is none). */
    record Answer(int status, JsonNode body) {

        boolean succeeded() {
            return status / 100 == 2;
        }
    }

    private final HttpClient http;
    private final URI gateway;
    private final LogIns logIns;
    private final @Nullable String user;

    private Api(HttpClient http, URI gateway, LogIns logIns, @Nullable String user) {
        this.http = http;
        this.gateway = gateway;
        this.logIns = logIns;
        this.user = user;
    }

    /** The APIs as somebody without a log-in sees them. */
    static Api anonymous(URI gateway, LogIns logIns) {
        HttpClient http = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(5))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        return new Api(http, gateway, logIns, null);
    }

    /** The same APIs with the log-in of this user. */
    Api as(String someone) {
        return new Api(http, gateway, logIns, someone);
    }

    /** The body of a resource that must be there. */
    JsonNode get(String path) {
        return expected("GET", path, null, send("GET", path, null), 200);
    }

    /** Bytes of a resource that must be there. */
    byte[] bytes(String path) {
        HttpResponse<byte[]> response = exchange("GET", path, null, "");
        if (response.statusCode() != 200) {
            throw new UnexpectedAnswer("GET", path, user, response.statusCode(), text(response));
        }
        return response.body();
    }

    /** A command that must succeed; gives the body of the answer. */
    JsonNode post(String path, @Nullable Object body) {
        return post(path, body, "");
    }

    /** @param occasion tells commands apart that look the same and are not */
    JsonNode post(String path, @Nullable Object body, String occasion) {
        Answer answer = send("POST", path, body, occasion);
        if (!answer.succeeded()) {
            throw new UnexpectedAnswer(
                    "POST", path, user, answer.status(), answer.body().toString());
        }
        return answer.body();
    }

    /** A command that must be refused in just this way. */
    void refused(int status, String path, @Nullable Object body) {
        expected("POST", path, body, send("POST", path, body), status);
    }

    /** A command whatever comes of it. */
    Answer tryPost(String path, @Nullable Object body) {
        return send("POST", path, body);
    }

    private JsonNode expected(String method, String path, @Nullable Object body, Answer answer, int status) {
        if (answer.status() != status) {
            throw new UnexpectedAnswer(
                    method, path, user, answer.status(), answer.body() + (body == null ? "" : " to " + json(body)));
        }
        return answer.body();
    }

    private Answer send(String method, String path, @Nullable Object body) {
        return send(method, path, body, "");
    }

    private Answer send(String method, String path, @Nullable Object body, String occasion) {
        HttpResponse<byte[]> response = exchange(method, path, body, occasion);
        try {
            JsonNode read = response.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(response.body());
            return new Answer(response.statusCode(), read);
        } catch (IOException noJson) {
            throw new UnexpectedAnswer(method, path, user, response.statusCode(), text(response));
        }
    }

    private HttpResponse<byte[]> exchange(String method, String path, @Nullable Object body, String occasion) {
        String text = body == null ? "" : json(body);
        for (int attempt = 1; ; attempt++) {
            try {
                HttpResponse<byte[]> response =
                        http.send(request(method, path, text, occasion), HttpResponse.BodyHandlers.ofByteArray());
                if (!PASSING.contains(response.statusCode()) || attempt == TRIES) {
                    return response;
                }
            } catch (IOException broken) {
                if (attempt == TRIES) {
                    throw new UncheckedIOException(method + " " + path, broken);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(method + " " + path + " was interrupted", interrupted);
            }
            Patience.pause(Duration.ofMillis(100L << attempt));
        }
    }

    private HttpRequest request(String method, String path, String text, String occasion) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json, application/problem+json, */*")
                .header("Accept-Language", "en");
        if (user != null) {
            request.header("Authorization", "Bearer " + logIns.token(user));
        }
        if (method.equals("GET")) {
            return request.GET().build();
        }
        return request.header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey(method, path, text + occasion))
                .method(method, HttpRequest.BodyPublishers.ofString(text.isEmpty() ? "{}" : text))
                .build();
    }

    private String idempotencyKey(String method, String path, String text) {
        String what = user + "\n" + method + "\n" + path + "\n" + text;
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
