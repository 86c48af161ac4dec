package dev.koubo.scheduling;

import static dev.koubo.scheduling.Surroundings.APPLICATION_TOPIC;
import static dev.koubo.scheduling.Surroundings.SECRETARY;
import static dev.koubo.scheduling.Surroundings.TOKYO;
import static dev.koubo.scheduling.Surroundings.aParticipantOf;
import static dev.koubo.scheduling.Surroundings.aProgramme;
import static dev.koubo.scheduling.Surroundings.about;
import static dev.koubo.scheduling.Surroundings.as;
import static dev.koubo.scheduling.Surroundings.data;
import static dev.koubo.scheduling.Surroundings.itIs;
import static dev.koubo.scheduling.Surroundings.publish;
import static dev.koubo.scheduling.Surroundings.published;
import static dev.koubo.scheduling.Visiting.SLOT;
import static dev.koubo.scheduling.Visiting.VISITS;
import static dev.koubo.scheduling.Visiting.fix;
import static dev.koubo.scheduling.Visiting.id;
import static dev.koubo.scheduling.Visiting.propose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.koubo.scheduling.Surroundings.Company;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceServers.class)
class VisitAccessTest {

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
    void R174_experts_and_companies_see_their_own_visits_and_nothing_else() {
        String visit = id(propose(company, expert, Map.of()));
        Company other = aParticipantOf(programme);

        visits(Tokens.expert(expert)).body("items.id", equalTo(List.of(visit)));
        visits(Tokens.expert("another-expert")).body("items", empty());
        visits(company.token()).body("items.id", equalTo(List.of(visit)));
        visits(other.token()).body("items", empty());
        as(other.token()).get(VISITS + "/" + visit).then().statusCode(404);
        as(TOKYO).get(VISITS + "/" + visit).then().statusCode(200);
        as(SECRETARY)
                .get(VISITS + "?state=PROPOSED&applicationId=" + company.application())
                .then()
                .body("items.id", equalTo(List.of(visit)));
        as(SECRETARY)
                .get(VISITS + "?state=DONE&applicationId=" + company.application())
                .then()
                .body("items", empty());
    }

    @Test
    void a_strangers_choice_finds_no_visit() {
        String visit = id(propose(company, expert, Map.of()));

        fix(aParticipantOf(programme), visit, SLOT).statusCode(404);
        fix(company, UUID.randomUUID().toString(), SLOT).statusCode(404);
    }

    @Test
    void visits_that_lie_ahead_end_with_the_participation() {
        String visit = id(propose(company, expert, Map.of()));
        ObjectNode excluded = about(company.application(), "ApplicationExcluded");
        data(excluded).put("excludedAt", "2025-07-12T01:00:00Z");
        publish(APPLICATION_TOPIC, excluded);

        JsonNode cancelled = published("VisitCancelled", visit);

        assertThat(cancelled.path("actorrole").asText()).isEqualTo("tokyo");
        assertThat(cancelled.path("causationid").asText())
                .isEqualTo(excluded.path("id").asText());
    }

    private static ValidatableResponse visits(String token) {
        return as(token).get(VISITS).then().statusCode(200);
    }
}
