package dev.koubo.screening;

import static dev.koubo.screening.Surroundings.ACCEPTS;
import static dev.koubo.screening.Surroundings.DECLINES;
import static dev.koubo.screening.Surroundings.DOES_NOT_FIT;
import static dev.koubo.screening.Surroundings.FITS;
import static dev.koubo.screening.Surroundings.NO_ANSWER;
import static dev.koubo.screening.Surroundings.REACHED;
import static dev.koubo.screening.Surroundings.SECRETARY;
import static dev.koubo.screening.Surroundings.TOKYO;
import static dev.koubo.screening.Surroundings.awaitState;
import static dev.koubo.screening.Surroundings.formReceivedAt;
import static dev.koubo.screening.Surroundings.itIs;
import static dev.koubo.screening.Surroundings.mailToUnreachedWentOut;
import static dev.koubo.screening.Surroundings.read;
import static dev.koubo.screening.Surroundings.step;
import static dev.koubo.screening.Surroundings.withdraw;
import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import dev.koubo.testing.Contracts;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import dev.koubo.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The ways of a case from the form to its end, over HTTP and Kafka. */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class StepsTest {

    @Test
    void r66_r70_a_form_becomes_a_complete_and_approved_application() {
        itIs("2025-06-03T10:30");
        String application = formReceivedAt("2025-06-02T11:15");
        read(application)
                .header("ETag", "\"1\"")
                .body("contactDueAt", startsWith("2025-06-05T17:00"))
                .body("working.result", is("2025-06-05"));

        step(SECRETARY, application, "attempts", REACHED)
                .statusCode(201)
                .body("attempts", hasSize(1))
                .body("attempts[0].scriptVersion", is("2025-1"));
        step(SECRETARY, application, "level", FITS).statusCode(200).body("state", is("LEVEL_OK"));
        step(SECRETARY, application, "terms", ACCEPTS).statusCode(200).body("state", is("ACCEPTED"));
        step(TOKYO, application, "approval", null)
                .statusCode(200)
                .header("ETag", "\"5\"")
                .body("state", is("APPROVED"))
                .body("approval.by", is("tokyo-officer"));

        published("ScreeningOpened", application);
        published("ContactAttempted", application);
        published("ScreeningPassed", application);
        published("TermsAccepted", application);
        assertThat(published("ApplicationApproved", application)
                        .get("actorrole")
                        .asText())
                .isEqualTo("tokyo");
    }

    @Test
    void r63_r75_who_lacks_the_level_is_refused_and_others_learn_the_class_only() {
        itIs("2025-06-03T10:30");
        String application = formReceivedAt("2025-06-02T11:15");
        step(SECRETARY, application, "attempts", REACHED).statusCode(201);

        step(SECRETARY, application, "level", DOES_NOT_FIT)
                .statusCode(200)
                .body("state", is("LEVEL_NOT_MET"))
                .body("level.gaps", equalTo(List.of("DEVICES")));

        assertThat(published("ScreeningFailed", application).get("data").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("applicationId", "programme", "decidedAt", "outcomeClass");
    }

    @Test
    void r67_who_declines_the_terms_is_out() {
        itIs("2025-06-03T10:30");
        String application = formReceivedAt("2025-06-02T11:15");
        step(SECRETARY, application, "attempts", REACHED).statusCode(201);
        step(SECRETARY, application, "level", FITS).statusCode(200);

        step(SECRETARY, application, "terms", DECLINES).statusCode(200).body("state", is("DECLINED"));

        published("TermsDeclined", application);
    }

    @Test
    void r61_who_cannot_be_reached_is_given_up_once_screening_has_closed() {
        itIs("2025-06-03T10:00");
        String application = formReceivedAt("2025-06-02T11:15");
        step(SECRETARY, application, "attempts", NO_ANSWER).statusCode(201);
        step(SECRETARY, application, "attempts", NO_ANSWER).statusCode(201);
        itIs("2025-06-04T10:00");
        step(SECRETARY, application, "attempts", NO_ANSWER).statusCode(201);

        itIs("2025-07-03T17:00");
        step(SECRETARY, application, "closing", "{}")
                .statusCode(409)
                .body("type", is("urn:koubo:rule:R61"))
                .body("mailSent", is(false))
                .body("businessDays", is(2));
        mailToUnreachedWentOut(application);
        step(SECRETARY, application, "closing", "{}").statusCode(200).body("state", is("UNREACHED"));

        published("ApplicantUnreached", application);
    }

    @Test
    void a_withdrawn_application_is_not_called_any_more() {
        itIs("2025-06-03T10:30");
        String application = formReceivedAt("2025-06-02T11:15");

        withdraw(application);
        awaitState(application, "WITHDRAWN");

        step(SECRETARY, application, "attempts", REACHED).statusCode(409).body("rule", is("R73"));
    }

    @Test
    void r62_the_steps_have_an_order() {
        itIs("2025-06-03T10:30");
        String application = formReceivedAt("2025-06-02T11:15");

        step(SECRETARY, application, "level", FITS)
                .statusCode(409)
                .body("type", is("urn:koubo:rule:R62"))
                .body("state", is("CONTACTING"));
        step(TOKYO, application, "approval", null).statusCode(409).body("rule", is("R66"));
    }

    @Test
    void r65_a_refused_field_is_named() {
        itIs("2025-06-03T10:30");
        String application = formReceivedAt("2025-06-02T11:15");
        step(SECRETARY, application, "attempts", REACHED).statusCode(201);
        step(SECRETARY, application, "level", FITS).statusCode(200);

        step(SECRETARY, application, "terms", ACCEPTS.replace(",\"RECORDING\"", ""))
                .statusCode(422)
                .body("type", is("urn:koubo:rule:R65"))
                .body("errors[0].field", is("explained"));
    }

    @Test
    void r70_nobody_approves_what_they_recorded() {
        itIs("2025-06-03T10:30");
        String application = formReceivedAt("2025-06-02T11:15");
        String both = Tokens.of("two-hats", "secretariat", "tokyo");
        step(both, application, "attempts", REACHED).statusCode(201);
        step(SECRETARY, application, "level", FITS).statusCode(200);
        step(SECRETARY, application, "terms", ACCEPTS).statusCode(200);

        step(both, application, "approval", null).statusCode(409).body("rule", is("R70"));
    }

    @Test
    void r60_calls_that_are_logged_at_once_are_all_logged() {
        itIs("2025-06-03T10:30");
        String application = formReceivedAt("2025-06-02T11:15");

        List<CompletableFuture<Void>> calls = Stream.generate(() -> runAsync(() ->
                        step(SECRETARY, application, "attempts", NO_ANSWER).statusCode(201)))
                .limit(5)
                .toList();
        calls.forEach(CompletableFuture::join);

        read(application).body("attempts.attempt", is(List.of(1, 2, 3, 4, 5))).header("ETag", "\"6\"");
    }

    private static JsonNode published(String type, String application) {
        JsonNode event = Topics.awaitEvent("koubo.screening", type, application);
        Contracts.assertPublished(event);
        Contracts.matchesExample("dev.koubo.screening." + type + ".v1", event);
        assertThat(event.get("rules"))
                .isEqualTo(Contracts.example("screening/" + type).get("rules"));
        assertThat(event.get("actorrole"))
                .isEqualTo(Contracts.example("screening/" + type).get("actorrole"));
        return event;
    }
}
