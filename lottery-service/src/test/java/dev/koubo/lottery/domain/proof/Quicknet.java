package dev.koubo.lottery.domain.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** The public chain that draws are bound to, and a round of it as the world saw it. */
public final class Quicknet {

    private static final JsonNode RECORD = read();

    /** The chain. */
    public static final DrandChain CHAIN = new DrandChain(
            Sha256.fromHex(RECORD.path("chainHash").asText()),
            RECORD.path("publicKey").asText(),
            Instant.ofEpochSecond(RECORD.path("genesisTime").asLong()),
            Duration.ofSeconds(RECORD.path("period").asLong()));

    /** Round 1000. */
    public static final Randomness.Drand ROUND = new Randomness.Drand(
            RECORD.at("/rounds/0/round").asLong(),
            RECORD.at("/rounds/0/signature").asText());

    private Quicknet() {}

    private static JsonNode read() {
        try (InputStream stream = Objects.requireNonNull(Quicknet.class.getResourceAsStream("/drand-quicknet.json"))) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
