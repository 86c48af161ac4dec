package dev.koubo.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiTest {

    private final Deque<Integer> statuses = new ArrayDeque<>();
    private final List<String> keys = new ArrayList<>();
    private final HttpServer server = start();
    private Api api = Api.anonymous(URI.create("http://localhost"), new NoLogIns());

    @BeforeEach
    void point_the_api_at_the_server() {
        api = Api.anonymous(URI.create("http://localhost:" + server.getAddress().getPort()), new NoLogIns());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_command_is_tried_again_under_the_same_idempotency_key() {
        statuses.addAll(List.of(503, 502, 201));

        api.as("c0001").post("/api/v1/things", Map.of("a", 1));

        assertThat(keys).hasSize(3);
        assertThat(keys).containsOnly(keys.getFirst());
    }

    @Test
    void another_user_or_body_has_another_key() {
        statuses.addAll(List.of(201, 201, 201));

        api.as("c0001").post("/api/v1/things", Map.of("a", 1));
        api.as("c0002").post("/api/v1/things", Map.of("a", 1));
        api.as("c0001").post("/api/v1/things", Map.of("a", 2));

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void an_unexpected_answer_says_who_asked_what_and_what_came_back() {
        statuses.add(409);

        assertThatThrownBy(() -> api.as("c0001").post("/api/v1/things", Map.of()))
                .hasMessageContaining("POST /api/v1/things as c0001 answered 409")
                .hasMessageContaining("answer");
    }

    @Test
    void an_expected_refusal_that_does_not_come_is_an_error() {
        statuses.add(201);

        assertThatThrownBy(() -> api.refused(409, "/api/v1/things", Map.of())).hasMessageContaining("answered 201");
    }

    private HttpServer start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/", exchange -> {
                keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
                byte[] body = "{\"text\":\"answer\"}".getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(statuses.remove(), body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            started.start();
            return started;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static final class NoLogIns implements LogIns {
        @Override
        public String token(String user) {
            return "token of " + user;
        }

        @Override
        public String subject(String user) {
            return user;
        }

        @Override
        public void registerApplicants(List<String> users) {}
    }
}
