package dev.koubo.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(OneService.class)
class GatewayTest {

    @Test
    void a_request_reaches_its_service_whole() {
        given().header("Authorization", "Bearer abc")
                .body("yes")
                .when()
                .post("/api/v1/selections/1/intent?channel=WEB")
                .then()
                .statusCode(200)
                .body("path", equalTo("/api/v1/selections/1/intent?channel=WEB"))
                .body("method", equalTo("POST"))
                .body("body", equalTo("yes"))
                .body("authorization", equalTo("Bearer abc"));
    }

    @Test
    void an_unknown_path_is_a_problem() {
        given().get("/api/v1/secrets")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:koubo:problem:not-found"));
    }

    @Test
    void a_body_that_says_it_is_too_large_is_a_problem_before_it_is_read() throws Exception {
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            client.getOutputStream()
                    .write(
                            "POST /api/v1/selections HTTP/1.1\r\nHost: gateway.example\r\nContent-Length: 20971521\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));

            String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 413 ")
                    .contains("application/problem+json", "urn:koubo:problem:too-large", "送信内容が過大 / Content too large");
        }
    }

    @Test
    void a_service_that_is_down_answers_502() {
        given().get("/api/v1/screenings").then().statusCode(502);
    }

    @Test
    void health_names_what_is_down() {
        given().get("/health")
                .then()
                .statusCode(503)
                .body("services.lottery", equalTo("UP"))
                .body("services.screening", equalTo("DOWN"));
    }

    @Test
    void the_openapi_documents_are_joined_under_names_of_their_own() {
        given().get("/openapi.json")
                .then()
                .statusCode(200)
                .body("paths", hasKey("/api/v1/selections"))
                .body("components.schemas", hasKey("LotteryPage"))
                .body("paths.'/api/v1/selections'.get.schema.'$ref'", equalTo("#/components/schemas/LotteryPage"));
    }

    @Test
    void the_page_of_all_apis_is_served() {
        given().get("/api/").then().statusCode(200);
    }
}
