package dev.koubo.application;

import static dev.koubo.application.Season.APPLICATIONS;
import static dev.koubo.application.Season.SECRETARY;
import static dev.koubo.application.Season.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceServers.class)
class TimelineTest {

    private static final String NAME = "applicant-of-timelines";
    private static final String OWNER = Tokens.applicant(NAME);

    /** R75. */
    @Test
    void owner_and_staff_read_what_happened_each_in_their_own_words() {
        Season season = Season.receiving();
        String id = season.submitted(NAME);
        season.tell("screening/ScreeningOpened", id);
        season.tell("screening/ContactOverdue", id);
        season.tell("lottery/WithdrawalDeadlineSet", id);
        season.tell("consent/ConsentReturned", id);
        season.tell("scheduling/VisitFixed", id);
        season.tell("notification/NoticeSent", id);

        await().atMost(Season.PATIENCE).until(() -> texts(SECRETARY, id, "en").size() >= 7);

        assertThat(texts(SECRETARY, id, "en"))
                .contains(
                        "The form was received (web form).",
                        "The call is overdue since 5 June 2025, 17:00.",
                        "Form A (company) was returned: the seal is missing");
        assertThat(texts(OWNER, id, "en"))
                .contains(
                        "We received your form. The application is complete only after our phone call.",
                        "You can withdraw until 8 July 2025, 23:59.",
                        "Expert visit 1 was fixed for 22 July 2025, 10:00 (at your office).")
                .noneMatch(text -> text.contains("overdue"));
        assertThat(texts(OWNER, id, "ja")).contains("辞退のお届けは2025年7月8日(火) 23:59までです。");
    }

    @Test
    void what_happens_to_the_whole_programme_stands_in_every_case_of_it() {
        Season season = Season.receiving();
        String id = season.submitted(NAME);
        String elsewhere = Season.receiving().submitted(NAME);

        season.tellAll("lottery/PoolFrozen", Map.of());

        await().atMost(Season.PATIENCE).until(() -> texts(OWNER, id, "en").contains("The list of the draw was fixed."));
        assertThat(texts(OWNER, elsewhere, "en")).doesNotContain("The list of the draw was fixed.");
    }

    @Test
    void a_long_timeline_is_read_page_by_page() {
        Season season = Season.receiving();
        String id = season.submitted(NAME);
        season.tell("screening/ContactAttempted", id);
        season.tell("screening/ScreeningPassed", id);
        await().atMost(Season.PATIENCE).until(() -> texts(SECRETARY, id, "en").size() == 3);

        String next = as(SECRETARY)
                .queryParam("limit", 2)
                .get(APPLICATIONS + "/" + id + "/timeline")
                .then()
                .extract()
                .path("next");
        List<String> rest = as(SECRETARY)
                .queryParam("cursor", next)
                .get(APPLICATIONS + "/" + id + "/timeline")
                .then()
                .statusCode(200)
                .extract()
                .path("items.text");

        assertThat(rest).hasSize(1);
    }

    private static List<String> texts(String token, String id, String language) {
        return given().auth()
                .oauth2(token)
                .header("Accept-Language", language)
                .get(APPLICATIONS + "/" + id + "/timeline")
                .then()
                .statusCode(200)
                .extract()
                .path("items.text");
    }
}
