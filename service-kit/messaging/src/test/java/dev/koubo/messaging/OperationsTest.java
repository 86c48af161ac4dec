package dev.koubo.messaging;

import static dev.koubo.messaging.Sample.event;
import static dev.koubo.messaging.Sample.newId;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Who may look at the delivery, and who may release. */
@QuarkusTest
@WithTestResource(SampleServers.class)
class OperationsTest {

    private static final String RELEASE = "/api/v1/operations/sample/parked-keys/sample/no-such-key/release";

    @Inject
    Sample sample;

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void an_auditor_sees_how_far_the_events_have_come() {
        String subject = newId();
        String heard = newId();
        sample.send("koubo.other", subject, event(heard, subject, 1));
        await().until(() -> sample.effects("sample", subject).contains(heard));

        given().get("/api/v1/operations/sample/delivery")
                .then()
                .statusCode(200)
                .body("service", equalTo("sample"))
                .body("received", greaterThan(0))
                .body("lastReceivedAt", notNullValue());
        given().get("/api/v1/operations/sample/parked-keys").then().statusCode(200);
        given().post(RELEASE).then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "operator", roles = "secretariat")
    void another_service_or_an_unknown_key_is_not_found() {
        given().get("/api/v1/operations/other/delivery").then().statusCode(404);
        given().get("/api/v1/operations/other/parked-keys").then().statusCode(404);
        given().post(RELEASE).then().statusCode(404);
        given().post(RELEASE.replace("/sample/no-such-key", "/nobody/key"))
                .then()
                .statusCode(404);
    }

    @Test
    @TestSecurity(user = "company", roles = "applicant")
    void an_applicant_sees_nothing_of_it() {
        given().get("/api/v1/operations/sample/delivery").then().statusCode(403);
        given().get("/api/v1/operations/sample/parked-keys").then().statusCode(403);
    }
}
