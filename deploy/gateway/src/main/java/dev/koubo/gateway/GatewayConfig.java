package dev.koubo.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Where the services are. */
@ConfigMapping(prefix = "koubo.gateway")
interface GatewayConfig {

    /** Base address of each service by its short name, for example {@code lottery=http://localhost:8083}. */
    Map<String, URI> services();

    /** How long a service may take to begin its answer before the caller gets 502. */
    @WithDefault("60s")
    Duration answerWithin();

    /** How many connections the gateway opens to one service. */
    @WithDefault("64")
    int connections();
}
