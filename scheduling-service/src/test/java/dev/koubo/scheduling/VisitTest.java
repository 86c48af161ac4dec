package dev.koubo.scheduling;

import static dev.koubo.scheduling.Surroundings.SECRETARY;
import static dev.koubo.scheduling.Surroundings.aParticipantOf;
import static dev.koubo.scheduling.Surroundings.aProgramme;
import static dev.koubo.scheduling.Surroundings.anApplicantOf;
import static dev.koubo.scheduling.Surroundings.as;
import static dev.koubo.scheduling.Surroundings.itIs;
import static dev.koubo.scheduling.Surroundings.published;
import static dev.koubo.scheduling.Visiting.OTHER_SLOT;
import static dev.koubo.scheduling.Visiting.SLOT;
import static dev.koubo.scheduling.Visiting.VISITS;
import static dev.koubo.scheduling.Visiting.cancel;
import static dev.koubo.scheduling.Visiting.fix;
import static dev.koubo.scheduling.Visiting.id;
import static dev.koubo.scheduling.Visiting.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import dev.koubo.scheduling.Surroundings.Company;
import dev.koubo.testing.Lists;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceServers.class)
class VisitTest {

    private String programme = "";
    private Company company = new Company("", "");
    private String expert = "";

    @BeforeEach
    void a_company_takes_part_on_11_july() {
        itIs("2025-07-11T11:00:00");
        programme = aProgramme();
        company = aParticipantOf(programme);
        expert = "expert-" + UUID.randomUUID();
    }

    @Test
    void R166_a_visit_goes_from_proposal_to_report() {
        String visit = id(propose(company, Map.of())
                .statusCode(201)
                .header("Location", containsString(VISITS + "/"))
                .body("number", equalTo(1))
                .body("state", equalTo("PROPOSED"))
                .body("slots", equalTo(List.of(SLOT, OTHER_SLOT)))
                .body("remarks", empty()));
        JsonNode proposed = published("VisitProposed", visit);
        assertThat(proposed.path("partitionkey").asText()).isEqualTo(company.application());

        fix(company, visit, SLOT)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("startsAt", equalTo(SLOT))
                .body("endsAt", equalTo("2025-07-22T12:00:00+09:00"));
        assertThat(published("VisitFixed", visit).path("rules").asText()).isEqualTo("R167,R169");

        itIs("2025-07-22T12:05:00");
        report(expert, visit).statusCode(200).body("state", equalTo("DONE")).body("history", hasSize(3));
        JsonNode done = published("VisitDone", visit);
        assertThat(done.path("actorrole").asText()).isEqualTo("expert");
        assertThat(done.toString()).doesNotContain("backups");
        as(company.token())
                .get("/api/v1/participants/" + company.application())
                .then()
                .body("visitsDone", equalTo(1));
    }

    @Test
    void R171_a_company_that_is_not_confirmed_is_proposed_nothing() {
        propose(anApplicantOf(programme), Map.of()).statusCode(409).body("type", equalTo("urn:koubo:rule:R171"));
    }

    @Test
    void R167_slots_lie_in_the_period_of_visits() {
        propose(company, Map.of("slots", List.of(SLOT, "2026-02-01T10:00:00+09:00")))
                .statusCode(422)
                .body("type", equalTo("urn:koubo:rule:R167"))
                .body("errors.field", hasItem("slots"));
    }

    @Test
    void R168_a_visit_takes_place_at_the_office_or_online() {
        propose(company, Map.of("place", "ONLINE")).statusCode(201).body("place", equalTo("ONLINE"));
        propose(company, Map.of("place", "CAFE")).body("errors.field", hasItem("place"));
    }

    @Test
    void R166_there_is_no_fifth_visit() {
        for (int number = 1; number <= 4; number++) {
            propose(company, Map.of()).statusCode(201).body("number", equalTo(number));
        }

        propose(company, Map.of()).statusCode(422).body("type", equalTo("urn:koubo:rule:R166"));
        propose(company, Map.of("number", 5)).statusCode(422).body("type", equalTo("urn:koubo:rule:R166"));
    }

    @Test
    void the_list_is_sorted_both_ways_and_read_as_a_file_by_whom_it_concerns() {
        for (int number = 1; number <= 3; number++) {
            propose(company, Map.of()).statusCode(201);
        }
        Lists visits = new Lists(() -> as(SECRETARY).queryParam("applicationId", company.application()), VISITS, "id");

        visits.areSortedBy("id", "applicationId", "number", "expert", "state");

        assertThat(visits.file())
                .hasSize(3)
                .allSatisfy(
                        line -> assertThat(line).containsEntry("専門家", expert).containsEntry("状態", "PROPOSED"));
        assertThat(new Lists(() -> as(company.token()), VISITS, "id").file()).hasSize(3);
        Company stranger = aParticipantOf(programme);
        assertThat(new Lists(() -> as(stranger.token()), VISITS, "id").file()).isEmpty();
        visits.areClosedTo(() -> as(Tokens.integrator("integrator")));
    }

    @Test
    void R170_a_first_visit_on_an_unusual_day_is_remarked() {
        propose(company, Map.of("slots", List.of(SLOT, "2025-08-20T10:00:00+09:00")))
                .statusCode(201)
                .body("remarks.rule", equalTo(List.of("R170")));
    }

    @Test
    void R169_an_expert_is_in_one_place_at_a_time_even_if_two_companies_choose_at_once() throws Exception {
        Company other = aParticipantOf(programme);
        String visit = id(propose(company, Map.of()));
        String otherVisit = id(propose(other, Map.of()));

        List<Callable<Integer>> choices = List.of(
                () -> fix(company, visit, SLOT).extract().statusCode(),
                () -> fix(other, otherVisit, SLOT).extract().statusCode());
        List<Integer> answers;
        try (ExecutorService companies = Executors.newFixedThreadPool(2)) {
            answers =
                    companies.invokeAll(choices).stream().map(Future::resultNow).toList();
        }

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void R171_a_slot_that_was_not_proposed_is_not_fixed() {
        String visit = id(propose(company, Map.of()));

        fix(company, visit, "2025-07-24T10:00:00+09:00").statusCode(409).body("type", equalTo("urn:koubo:rule:R171"));
    }

    @Test
    void R173_the_report_comes_from_the_visits_own_expert_after_the_visit() {
        String visit = id(propose(company, Map.of()));
        fix(company, visit, SLOT).statusCode(200);

        report(expert, visit).statusCode(409).body("type", equalTo("urn:koubo:rule:R173"));
        itIs("2025-07-22T12:00:01");
        report("another-expert", visit).statusCode(404);
        report(expert, visit).statusCode(200);
    }

    @Test
    void R175_a_cancelled_visit_is_proposed_anew_and_stays_the_same_visit() {
        String visit = id(propose(company, Map.of()));
        fix(company, visit, SLOT).statusCode(200);

        cancel(visit).statusCode(200).body("state", equalTo("CANCELLED"));
        assertThat(published("VisitCancelled", visit).path("rules").asText()).isEqualTo("R175");

        propose(company, Map.of("slots", List.of("2025-07-29T10:00:00+09:00", "2025-07-30T10:00:00+09:00")))
                .statusCode(201)
                .body("id", equalTo(visit))
                .body("number", equalTo(1))
                .body("history.state", equalTo(List.of("PROPOSED", "FIXED", "CANCELLED", "PROPOSED")));
        published("VisitProposed", visit, 4);
    }

    @Test
    void R175_a_done_visit_is_not_cancelled() {
        String visit = id(propose(company, Map.of()));
        fix(company, visit, SLOT).statusCode(200);
        itIs("2025-07-22T12:05:00");
        report(expert, visit).statusCode(200);

        cancel(visit).statusCode(409).body("type", equalTo("urn:koubo:rule:R175"));
    }

    @Test
    void a_proposal_offers_a_choice() {
        propose(company, Map.of("slots", List.of(SLOT)))
                .body("type", equalTo("urn:koubo:problem:invalid"))
                .body("errors.field", hasItem("slots"));
        propose(company, Map.of("slots", List.of(SLOT, SLOT)))
                .statusCode(409)
                .body("type", equalTo("urn:koubo:rule:R171"));
    }

    private ValidatableResponse propose(Company to, Map<String, Object> more) {
        return Visiting.propose(to, expert, more);
    }
}
