package dev.koubo.lottery.drand;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.koubo.lottery.domain.proof.Beacon;
import dev.koubo.lottery.domain.proof.Randomness;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One server that hands rounds out. Nothing that it says is believed here; how much it may say is limited. */
final class Mirror {

    private static final int LONGEST_ANSWER_BYTES = 4096;

    private final HttpClient http;
    private final ObjectMapper json;
    private final URI base;
    private final Duration timeout;

    Mirror(HttpClient http, ObjectMapper json, URI base, Duration timeout) {
        this.http = http;
        this.json = json;
        this.base = base;
        this.timeout = timeout;
    }

    /** The round as the mirror tells it; fails after the time-out, and with what cannot be read. */
    Uni<Randomness.Drand> tell(Beacon.Drand round) {
        String path = "/%s/public/%d".formatted(round.chain(), round.round());
        HttpRequest request = HttpRequest.newBuilder(URI.create(base.toString().replaceAll("/+$", "") + path))
                .timeout(timeout)
                .header("Accept", "application/json")
                .build();
        return Uni.createFrom()
                .completionStage(() ->
                        http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER_BYTES)))
                .ifNoItem()
                .after(timeout)
                .fail()
                .map(this::read);
    }

    private Randomness.Drand read(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new IllegalStateException("status " + response.statusCode());
        }
        try {
            JsonNode document = json.readTree(response.body());
            return new Randomness.Drand(
                    document.path("round").asLong(), document.path("signature").asText());
        } catch (JsonProcessingException noJson) {
            throw new IllegalStateException("no JSON", noJson);
        }
    }

    /** Host and port. */
    @Override
    public String toString() {
        return base.getAuthority();
    }

    /** What went wrong, in a few words. */
    static String reason(Throwable failure) {
        return switch (failure) {
            case IllegalStateException answered -> String.valueOf(answered.getMessage());
            case IllegalArgumentException _ -> "no round in its answer";
            case IOException broken -> "no answer (" + broken.getClass().getSimpleName() + ")";
            case TimeoutException _ -> "no answer in time";
            default -> failure.toString();
        };
    }
}
