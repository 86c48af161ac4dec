package dev.koubo.request;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Problems of this jar; whoever renders them picks one of the parameters {@code ja} and {@code en} as detail. */
final class Refusal {

    private Refusal() {}

    static HttpProblem of(int status, String id, String ja, String en) {
        return builder(status, id, ja, en).build();
    }

    /** A 400 that names the query parameter as the field. */
    static HttpProblem ofParameter(String name, String id, String ja, String en) {
        return builder(400, id, ja, en)
                .with("errors", List.of(Map.of("field", name, "ja", ja, "en", en)))
                .build();
    }

    private static HttpProblem.Builder builder(int status, String id, String ja, String en) {
        return HttpProblem.builder()
                .withType(URI.create("urn:koubo:problem:" + id))
                .withStatus(status)
                .withDetail(en)
                .with("ja", ja)
                .with("en", en);
    }
}
