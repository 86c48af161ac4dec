package dev.koubo.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What each process of the local stack is told: addresses, its database, the clock. */
final class Settings {

    private static final String REALM = "koubo";

    private final Ports ports;
    private final Passwords passwords;
    private final Path clock;

    Settings(Ports ports, Passwords passwords, Path clock) {
        this.ports = ports;
        this.passwords = passwords;
        this.clock = clock;
    }

    int port(Part part) {
        return ports.of(part);
    }

    String url(Part part) {
        return "http://localhost:" + ports.of(part);
    }

    /** The address of the realm, which is also the issuer of its tokens. */
    String realm() {
        return url(Part.KEYCLOAK) + "/realms/" + REALM;
    }

    String kafka() {
        return "127.0.0.1:" + ports.of(Part.KAFKA);
    }

    Map<String, String> of(Part part) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("quarkus.http.port", Integer.toString(ports.of(part)));
        settings.put("quarkus.http.host", "127.0.0.1");
        if (part == Part.GATEWAY) {
            Part.SERVICES.forEach(service ->
                    settings.put("koubo.gateway.services." + service.label(), "http://127.0.0.1:" + ports.of(service)));
            return settings;
        }
        String database = "postgresql://127.0.0.1:" + ports.of(Part.POSTGRES) + "/" + part.label();
        settings.put("quarkus.datasource.username", part.label());
        settings.put("quarkus.datasource.password", passwords.of("database " + part.label()));
        settings.put("quarkus.datasource.jdbc.url", "jdbc:" + database);
        settings.put("quarkus.datasource.reactive.url", database);
        settings.put("kafka.bootstrap.servers", kafka());
        // A season waits for what was read and committed; a service by itself has no reason to hurry.
        settings.put("mp.messaging.connector.smallrye-kafka.auto.commit.interval.ms", "200");
        settings.put("quarkus.oidc.auth-server-url", realm());
        // Tokens are verified offline, so a service starts and works while Keycloak is still starting or away.
        settings.put("quarkus.oidc.discovery-enabled", "false");
        settings.put("quarkus.oidc.jwks-path", "/protocol/openid-connect/certs");
        settings.put("quarkus.oidc.jwks.resolve-early", "false");
        settings.put("quarkus.oidc.token.issuer", realm());
        settings.put("koubo.local", "true");
        settings.put("koubo.clock.file", clock.toString());
        if (part == Part.NOTIFICATION) {
            settings.put("quarkus.mailer.host", "127.0.0.1");
            settings.put("quarkus.mailer.port", Integer.toString(ports.of(Part.SMTP)));
            settings.put("quarkus.mailer.start-tls", "DISABLED");
            settings.put("koubo.notification.arrival", "acceptance");
            settings.put("koubo.notification.public-address", url(Part.GATEWAY));
        }
        return settings;
    }
}
