package dev.koubo.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The public answers of the services about programmes, over HTTP, in the place of the services themselves. */
final class PublicApi implements AutoCloseable {

    /** An answer: 200 or what is not well. */
    record Answer(int status, String type, byte[] body) {

        static Answer json(String body) {
            return new Answer(200, "application/json", body.getBytes(UTF_8));
        }

        static Answer zip(byte[] body) {
            return new Answer(200, "application/zip", body);
        }

        static Answer trouble(int status) {
            return new Answer(status, "application/problem+json", "{}".getBytes(UTF_8));
        }
    }

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    PublicApi() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** From now on, this is what is said of {@code /api/v1/programmes/<path>}. */
    void say(String path, Answer answer) {
        answers.put("/api/v1/programmes/" + path, answer);
    }

    /** Everything that was asked so far, with the query and the body. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
        Answer answer = answers.getOrDefault(exchange.getRequestURI().getPath(), Answer.trouble(404));
        exchange.getResponseHeaders().set("content-type", answer.type());
        exchange.sendResponseHeaders(answer.status(), answer.body().length);
        exchange.getResponseBody().write(answer.body());
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
