package dev.koubo.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(OneService.class)
class DrawPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"cyber-2025", "no-such-programme", "a.b_c-1"})
    void the_page_of_the_draws_is_served_for_every_programme_and_runs_its_own_files_alone(String programme) {
        given().get("/draws/" + programme)
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header(
                        "Content-Security-Policy",
                        startsWith("default-src 'none'; script-src 'self'; style-src 'self'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .body(
                        containsString("/draws/assets/page.js"),
                        not(containsString("<style")),
                        not(containsString("onclick")));
    }

    @ParameterizedTest
    @CsvSource({
        "assets/page.js, text/javascript",
        "assets/worker.js, text/javascript",
        "assets/library/noble-curves.js, text/javascript",
        "assets/library/LICENSE.txt, text/plain",
        "assets/page.css, text/css",
        "assets/icon.svg, image/svg+xml"
    })
    void what_the_page_is_made_of_has_its_type(String path, String type) {
        given().get("/draws/" + path).then().statusCode(200).contentType(containsString(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"VerifyDraw.java", "verify-draw.sh"})
    void the_standalone_verifiers_are_handed_out_unchanged(String name) throws IOException {
        byte[] served = given().get("/draws/verifier/" + name)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(served).isEqualTo(Files.readAllBytes(Path.of("../../lottery-service/verifier", name)));
    }
}
