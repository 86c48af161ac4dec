package dev.koubo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds the OpenAPI document that a running service offers against the one that is committed beside it. */
public final class OpenApiContract {

    private OpenApiContract() {}

    /**
     * Asserts that the service describes every answer that has a body, and that both documents are the same; with {@code -Dkoubo.write-contracts=true} writes the running one instead.
     *
     * @param service the service's folder, for example {@code lottery-service}
     */
    public static void check(String service) {
        Path committed = Path.of(System.getProperty("koubo.root", ".."), service, "openapi.yaml");
        String offered = offeredAs("application/yaml");
        assertThat(undescribed(JsonPath.from(offeredAs("application/json"))))
                .as("answers without a schema, from which nobody can generate a client")
                .isEmpty();
        try {
            if (Boolean.getBoolean("koubo.write-contracts")) {
                Files.writeString(committed, offered);
                return;
            }
            assertThat(committed)
                    .as("run this test with -Dkoubo.write-contracts=true and commit the file")
                    .exists();
            assertThat(offered)
                    .as("%s differs; if that is meant, run this test with -Dkoubo.write-contracts=true", committed)
                    .isEqualTo(Files.readString(committed));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String offeredAs(String mediaType) {
        return RestAssured.given()
                .accept(mediaType)
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<String> undescribed(JsonPath document) {
        List<String> found = new ArrayList<>();
        document.<String, Map<String, ?>>getMap("paths")
                .forEach((path, operations) -> operations.forEach((method, any) -> {
                    if (any instanceof Map<?, ?> operation
                            && operation.get("responses") instanceof Map<?, ?> responses) {
                        responses.forEach((status, response) -> {
                            if (status.toString().startsWith("2") && !status.equals("204") && !hasSchema(response)) {
                                found.add("%s %s %s".formatted(method, path, status));
                            }
                        });
                    }
                }));
        return found;
    }

    private static boolean hasSchema(Object response) {
        return response instanceof Map<?, ?> described
                && described.get("content") instanceof Map<?, ?> content
                && !content.isEmpty()
                && content.values().stream()
                        .allMatch(form -> form instanceof Map<?, ?> map && map.containsKey("schema"));
    }
}
