package dev.koubo.gateway;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.http.HttpClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks every service the same question and gathers the answers. */
@ApplicationScoped
class Services {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** One service's answer; status 0 stands for a service that did not answer. */
    record Answer(String service, int status, JsonObject body) {}

    private final Map<String, URI> addresses;
    private final HttpClient client;

    Services(Vertx vertx, GatewayConfig config) {
        this.addresses = new TreeMap<>(config.services());
        this.client = vertx.createHttpClient();
    }

    /** The answers of all services to {@code GET path}, sorted by service; fails never. */
    Uni<List<Answer>> ask(String path) {
        List<Uni<Answer>> questions = addresses.entrySet().stream()
                .map(entry -> ask(entry.getKey(), entry.getValue(), path))
                .toList();
        return Uni.join().all(questions).andCollectFailures();
    }

    private Uni<Answer> ask(String service, URI address, String path) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost(address.getHost())
                .setPort(address.getPort())
                .setURI(path);
        return client.request(options)
                .flatMap(request -> request.send())
                .flatMap(response -> response.body()
                        .map(body -> new Answer(service, response.statusCode(), new JsonObject(body.getDelegate()))))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .recoverWithItem(failure -> new Answer(service, 0, new JsonObject()));
    }
}
