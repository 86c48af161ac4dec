package dev.koubo.messaging.relay;

import dev.koubo.messaging.MessagingConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs a relay as long as the service runs. */
@ApplicationScoped
class RelayOfService {

    private final DataSource database;
    private final Map<String, Object> kafka;
    private final MessagingConfig config;
    private @Nullable Relay relay;

    RelayOfService(
            DataSource database,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            MessagingConfig config) {
        this.database = database;
        this.kafka = new HashMap<>(kafka);
        this.kafka.put("client.id", config.source() + "-outbox");
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        if (config.relay().enabled()) {
            relay = new Relay(database, kafka, settings());
            relay.start();
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        if (relay != null) {
            relay.close();
        }
    }

    private RelaySettings settings() {
        List<Expiry> expiries = Stream.concat(
                        Stream.of(Expiry.ofOutbox(config.outbox().retention())),
                        config.inbox().retention().map(Expiry::ofInbox).stream())
                .toList();
        return new RelaySettings(config.relay().poll(), config.relay().batch(), expiries);
    }
}
