package dev.koubo.lottery.drand;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.koubo.lottery.domain.proof.Randomness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A mirror of the chain of a test, honest or not. */
public final class OwnMirror implements AutoCloseable {

    /** How a mirror behaves; one that is not started is dead. */
    public enum Behaviour {
        TRUE,
        /** Gives the signature of the round before under the number of the one that was asked for. */
        FALSE_SIGNATURE,
        /** Gives the next round, truly signed. */
        OTHER_ROUND,
        NO_JSON,
        ENDLESS,
        OUT_OF_ORDER,
        NEVER_ANSWERS
    }

    private final HttpServer server;
    private final Behaviour behaviour;
    private final CountDownLatch ended = new CountDownLatch(1);

    private OwnMirror(HttpServer server, Behaviour behaviour) {
        this.server = server;
        this.behaviour = behaviour;
    }

    /** @param mirror 1 or 2, in the order in which the service asks */
    public static OwnMirror start(int mirror, Behaviour behaviour) {
        try {
            HttpServer server = HttpServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), OwnMirrors.port(mirror)), 0);
            OwnMirror started = new OwnMirror(server, behaviour);
            server.createContext("/" + OwnChain.CHAIN.hash() + "/public/", started::answer);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return started;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    @Override
    public void close() {
        ended.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        long round = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
        byte[] body = body(round).getBytes(US_ASCII);
        try (exchange) {
            exchange.sendResponseHeaders(behaviour == Behaviour.OUT_OF_ORDER ? 500 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String body(long round) {
        return switch (behaviour) {
            case TRUE -> json(OwnChain.sign(round));
            case FALSE_SIGNATURE ->
                json(new Randomness.Drand(round, OwnChain.sign(round - 1).signature()));
            case OTHER_ROUND -> json(OwnChain.sign(round + 1));
            case NO_JSON -> "<html>";
            case ENDLESS -> " ".repeat(1 << 20);
            case OUT_OF_ORDER -> "{}";
            case NEVER_ANSWERS -> {
                awaitEnd();
                yield "";
            }
        };
    }

    private static String json(Randomness.Drand round) {
        return "{\"round\":%d,\"signature\":\"%s\",\"randomness\":\"unused\"}"
                .formatted(round.round(), round.signature());
    }

    private void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
