package dev.koubo.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An origin of the test: answers with what it was asked, so that the test sees what the gateway forwards. */
public class OneService implements QuarkusTestResourceLifecycleManager {

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/", OneService::echo);
            started.createContext("/q/health/ready", exchange -> answer(exchange, "{\"status\":\"UP\"}"));
            started.createContext("/q/openapi", exchange -> answer(exchange, """
                            {"paths":{"/api/v1/selections":{"get":{"schema":{"$ref":"#/components/schemas/Page"}}}},
                             "components":{"schemas":{"Page":{"type":"object"}}}}"""));
            started.start();
            server = started;
            return Map.of(
                    "koubo.gateway.services.lottery",
                    "http://localhost:" + started.getAddress().getPort());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void echo(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        answer(
                exchange,
                "{\"path\":\"%s\",\"method\":\"%s\",\"body\":\"%s\",\"authorization\":\"%s\"}"
                        .formatted(
                                exchange.getRequestURI(),
                                exchange.getRequestMethod(),
                                body,
                                exchange.getRequestHeaders().getFirst("Authorization")));
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("content-type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
