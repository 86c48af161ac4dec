package dev.koubo.application;

import static dev.koubo.application.Season.APPLICATIONS;
import static dev.koubo.application.Season.as;
import static dev.koubo.application.Season.post;
import static dev.koubo.application.Season.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A company applies once, however often it tries. */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class OneApplicationTest {

    private static final String APPLICANT = Tokens.applicant("applicant-of-one-application");

    /** R40. */
    @Test
    void a_company_applies_once_and_only_the_owner_is_shown_its_application() {
        Season season = Season.receiving();
        Map<String, Object> form = season.form();
        String id = season.submitted("first-applicant", form);

        post(Tokens.applicant("first-applicant"), APPLICATIONS, form)
                .statusCode(409)
                .body("type", equalTo("urn:koubo:rule:R40"))
                .body("existing", equalTo("/api/v1/applications/" + id));
        post(Tokens.applicant("second-applicant"), APPLICATIONS, form)
                .statusCode(409)
                .body("existing", nullValue());
    }

    /** R40, R94. */
    @Test
    void who_withdraws_and_applies_again_keeps_its_place_in_the_draw() {
        Season season = Season.receiving();
        Map<String, Object> form = season.form();
        String token = Tokens.applicant("returning-applicant");
        String first = season.submitted("returning-applicant", form);
        step(token, first, "withdrawal", null).statusCode(200).body("state", equalTo("WITHDRAWN"));

        String second = season.submitted("returning-applicant", form);

        assertThat(receipt(token, second).get("label"))
                .isEqualTo(receipt(token, first).get("label"));
        assertThat(receipt(token, second).get("nonce"))
                .isEqualTo(receipt(token, first).get("nonce"));
    }

    /** R40. */
    @Test
    void of_two_forms_of_one_company_at_the_same_time_one_is_received() throws Exception {
        Season season = Season.receiving();
        Map<String, Object> form = season.form();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<Integer> one = both.submit(() -> status(form));
            Future<Integer> other = both.submit(() -> status(form));

            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(201, 409);
        }
    }

    private static int status(Map<String, Object> form) {
        return post(APPLICANT, APPLICATIONS, form).extract().statusCode();
    }

    private static Map<String, Object> receipt(String token, String application) {
        return as(token)
                .get(APPLICATIONS + "/" + application + "/receipt")
                .then()
                .statusCode(200)
                .extract()
                .path("");
    }
}
