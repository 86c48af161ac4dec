package dev.koubo.application;

import static dev.koubo.application.Season.APPLICATIONS;
import static dev.koubo.application.Season.awaitState;
import static dev.koubo.application.Season.itIs;
import static dev.koubo.application.Season.read;
import static dev.koubo.application.Season.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.koubo.testing.Contracts;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import dev.koubo.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceServers.class)
class LifeCycleTest {

    private static final String APPLICANT = "applicant-of-life-cycles";

    @Test
    void a_case_goes_from_the_form_to_the_end_of_support() {
        Season season = Season.receiving();
        String id = season.submitted(APPLICANT);

        season.tell("screening/ContactAttempted", id);
        awaitState(id, "CONTACTING");
        season.tell("screening/ScreeningPassed", id);
        awaitState(id, "LEVEL_OK");
        season.tell("screening/TermsAccepted", id);
        awaitState(id, "COMPLETED");
        read(id).body("complete", equalTo(true));
        published("ApplicationCompleted", id);
        season.tell("screening/ApplicationApproved", id);
        awaitState(id, "APPROVED");
        season.tellAll("lottery/PoolFrozen", Map.of());
        awaitState(id, "IN_POOL");
        season.tell("lottery/ApplicantSelected", id);
        awaitState(id, "SELECTED");
        JsonNode result = published("ApplicantResultDecided", id);
        assertThat(result.at("/data/result").asText()).isEqualTo("SELECTED");
        assertThat(result.at("/data/redrawUntil").asText()).isEqualTo("2025-07-17");
        season.tell("lottery/IntentConfirmed", id);
        awaitState(id, "INTENT_CONFIRMED");
        season.tell("consent/ConsentRequested", id);
        awaitState(id, "FORMS_SENT");
        season.tell("consent/ConsentsCompleted", id);
        awaitState(id, "CONFIRMED");
        published("ParticipationConfirmed", id);
        season.tell("scheduling/AttendanceRecorded", id);
        awaitState(id, "ACTIVE");

        itIs("2026-02-01T00:00");
        awaitState(id, "FINISHED");
        JsonNode ended = published("ParticipationEnded", id);
        assertThat(ended.at("/data/reason").asText()).isEqualTo("SUPPORT_ENDED");
        assertThat(ended.at("/data/endedAt").asText()).isEqualTo("2026-01-31T15:00:00Z");
    }

    @Test
    void the_way_is_the_same_when_topics_arrive_in_another_order() {
        Season season = Season.receiving();
        String id = season.submitted(APPLICANT);

        season.tell("consent/ConsentsCompleted", id);
        awaitState(id, "CONFIRMED");
        season.tell("lottery/ApplicantSelected", id);
        season.tell("screening/TermsAccepted", id);
        season.tell("screening/ApplicationApproved", id);

        published("ApplicantResultDecided", id);
        published("ApplicationCompleted", id);
        read(id).body("state", equalTo("CONFIRMED"));
    }

    /** R67, R85, A8. */
    @Test
    void everybody_who_was_in_no_draw_is_told_its_result_once_when_the_first_draw_is_approved() {
        Season season = Season.receiving();
        String refused = refusedForEligibility(season);
        String failed = season.submitted(APPLICANT);
        String declined = season.submitted(APPLICANT);
        String withdrawn = season.submitted(APPLICANT);
        String unreached = season.submitted(APPLICANT);
        season.tell("screening/ScreeningFailed", failed);
        season.tell("screening/TermsDeclined", declined);
        step(Tokens.applicant(APPLICANT), withdrawn, "withdrawal", null).statusCode(200);
        awaitState(failed, "REFUSED_LEVEL");
        awaitState(declined, "DECLINED_TERMS");
        published("ApplicationRefused", failed);

        season.tellAll("lottery/DrawApproved", Map.of());
        assertThat(result(refused)).isEqualTo("REFUSED_ELIGIBILITY");
        assertThat(result(failed)).isEqualTo("REFUSED_LEVEL");
        assertThat(result(declined)).isEqualTo("DECLINED_TERMS");

        season.tell("screening/ApplicantUnreached", unreached);
        assertThat(result(unreached)).isEqualTo("UNREACHED");
        season.tellAll("lottery/DrawApproved", Map.of());
        season.tellAll("lottery/DrawApproved", Map.of("draw", 1));
        season.tell("screening/ContactAttempted", unreached);
        for (String told : List.of(refused, failed, declined, unreached)) {
            assertThat(results(told)).hasSize(1);
        }
        assertThat(results(withdrawn)).isEmpty();
    }

    /** R85. */
    @Test
    void when_the_first_draw_was_given_up_the_results_are_told_with_the_next() {
        Season season = Season.receiving();
        String refused = refusedForEligibility(season);

        season.tellAll("lottery/DrawApproved", Map.of("draw", 1));

        assertThat(result(refused)).isEqualTo("REFUSED_ELIGIBILITY");
    }

    /** A26. */
    @Test
    void a_company_that_a_redraw_selects_is_told_that_it_is_moved_up() {
        Season season = Season.receiving();
        String id = season.submitted(APPLICANT);

        season.tell("lottery/ApplicantNotSelected", id);
        awaitState(id, "NOT_SELECTED");
        season.tell("lottery/ApplicantSelected", id, Map.of("draw", 1));
        awaitState(id, "SELECTED");

        await().atMost(Season.PATIENCE).until(() -> results(id).size() == 2);
        assertThat(results(id).getLast().at("/data/movedUp").asBoolean()).isTrue();
        assertThat(results(id).getLast().at("/data/draw").asInt()).isEqualTo(1);
        read(id).body("result.movedUp", equalTo(true));
    }

    /** R89, R98. */
    @Test
    void a_selected_company_withdraws_at_the_selection_and_may_be_late() {
        Season season = Season.receiving();
        String id = season.submitted(APPLICANT);
        season.tell("lottery/ApplicantSelected", id);
        awaitState(id, "SELECTED");

        step(Tokens.applicant(APPLICANT), id, "withdrawal", null)
                .statusCode(409)
                .body("type", equalTo("urn:koubo:rule:R89"))
                .body("selection", equalTo("/api/v1/selections/" + id + "/intent"));

        season.tell("lottery/SelectionDeclined", id, Map.of("late", true));
        awaitState(id, "WITHDRAWN_LATE");
        assertThat(published("ApplicationWithdrawn", id).at("/data/stage").asText())
                .isEqualTo("LATE");
    }

    /** R99. */
    @Test
    void a_lapsed_selection_ends_the_case() {
        Season season = Season.receiving();
        String id = season.submitted(APPLICANT);

        season.tell("lottery/SelectionLapsed", id);

        awaitState(id, "LAPSED");
    }

    @Test
    void an_event_that_is_delivered_twice_has_one_effect() {
        Season season = Season.receiving();
        String id = season.submitted(APPLICANT);
        String event = UUID.randomUUID().toString();

        season.tell("screening/TermsAccepted", id, Map.of(), event);
        season.tell("screening/TermsAccepted", id, Map.of(), event);
        season.tell("screening/ApplicationApproved", id);
        awaitState(id, "APPROVED");

        assertThat(about("ApplicationCompleted", id)).hasSize(1);
    }

    @Test
    void events_about_strangers_change_nothing() {
        Season season = Season.receiving();
        String id = season.submitted(APPLICANT);

        season.tell("screening/TermsAccepted", UUID.randomUUID().toString());
        season.tell("screening/ContactAttempted", id);

        awaitState(id, "CONTACTING");
    }

    private static String refusedForEligibility(Season season) {
        Map<String, Object> form = season.form();
        Forms.part(form, "company").put("employees", 301);
        Forms.part(form, "company").put("capital", 300_000_001);
        return Season.post(Tokens.applicant(APPLICANT), APPLICATIONS, form)
                .statusCode(201)
                .body("state", equalTo("REFUSED_ELIGIBILITY"))
                .extract()
                .path("id");
    }

    private static String result(String application) {
        return published("ApplicantResultDecided", application)
                .at("/data/result")
                .asText();
    }

    private static List<JsonNode> results(String application) {
        return about("ApplicantResultDecided", application);
    }

    private static List<JsonNode> about(String event, String application) {
        return Topics.all(
                "koubo.application",
                told -> told.path("subject").asText().equals(application)
                        && told.path("type").asText().equals("dev.koubo.application." + event + ".v1"));
    }

    private static JsonNode published(String event, String application) {
        JsonNode told = Topics.awaitEvent("koubo.application", event, application);
        Contracts.assertPublished(told);
        Contracts.matchesExample("application/" + event, told);
        return told;
    }
}
