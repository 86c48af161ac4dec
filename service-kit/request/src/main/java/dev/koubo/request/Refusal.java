package dev.koubo.request;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;

/** Problems of this jar; whoever renders them picks one of the parameters {@code ja} and {@code en} as detail. */
final class Refusal {

    private Refusal() {}

    static HttpProblem of(int status, String id, String ja, String en) {
        return HttpProblem.builder()
                .withType(URI.create("urn:koubo:problem:" + id))
                .withStatus(status)
                .withDetail(en)
                .with("ja", ja)
                .with("en", en)
                .build();
    }
}
