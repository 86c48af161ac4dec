package dev.koubo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds the OpenAPI document that a running service offers against the one that is committed beside it. */
public final class OpenApiContract {

    private OpenApiContract() {}

    /**
     * Asserts that both are the same; with {@code -Dkoubo.write-contracts=true} writes the running one instead.
     *
     * @param service the service's folder, for example {@code lottery-service}
     */
    public static void check(String service) {
        Path committed = Path.of(System.getProperty("koubo.root", ".."), service, "openapi.yaml");
        String offered = RestAssured.given()
                .accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
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
}
