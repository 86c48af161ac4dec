package dev.koubo.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/** Hands every request to the service that owns its path; bodies stream through in both directions. */
@ApplicationScoped
class Forwarding {

    private final Map<String, HttpProxy> proxies = new TreeMap<>();

    Forwarding(Vertx vertx, GatewayConfig config) {
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(config.connections())
                .setConnectTimeout(2_000)
                .setReadIdleTimeout((int) config.answerWithin().toSeconds()));
        config.services().forEach((name, address) -> proxies.put(name, proxy(client, address)));
    }

    private static HttpProxy proxy(HttpClient client, URI address) {
        return HttpProxy.reverseProxy(client).origin(address.getPort(), address.getHost());
    }

    void install(@Observes Router router) {
        router.route("/api/v1/*").handler(this::forward);
    }

    private void forward(RoutingContext context) {
        Directory.serviceOf(context.normalizedPath())
                .map(proxies::get)
                .ifPresentOrElse(proxy -> proxy.handle(context.request()), () -> Answers.notFound(context));
    }
}
