package dev.koubo.scheduling;

import static dev.koubo.scheduling.Surroundings.SECRETARY;
import static dev.koubo.scheduling.Surroundings.aParticipantOf;
import static dev.koubo.scheduling.Surroundings.aProgramme;
import static dev.koubo.scheduling.Surroundings.as;
import static dev.koubo.scheduling.Surroundings.itIs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.koubo.scheduling.Surroundings.Company;
import dev.koubo.testing.Lists;
import dev.koubo.testing.ServiceServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff page through the participants, sort them and take them along as a file. */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class ParticipantListTest {

    private Company company = new Company("", "");
    private String programme = "";

    @BeforeEach
    void a_company_takes_part() {
        itIs("2025-07-20T10:00:00");
        programme = aProgramme();
        company = aParticipantOf(programme);
    }

    @Test
    void the_list_is_read_page_by_page() {
        aParticipantOf(programme);

        String next = as(SECRETARY)
                .get("/api/v1/participants?state=CONFIRMED&limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", notNullValue())
                .extract()
                .path("next");
        as(SECRETARY)
                .get("/api/v1/participants?state=CONFIRMED&limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        as(SECRETARY).get("/api/v1/participants?cursor=nonsense").then().statusCode(400);
    }

    @Test
    void the_list_is_sorted_both_ways_and_read_as_a_file() {
        aParticipantOf(programme);
        aParticipantOf(programme);
        Lists participants = new Lists(() -> as(SECRETARY), "/api/v1/participants", "applicationId");

        participants.areSortedBy("applicationId", "confirmedAt", "frame");

        assertThat(participants.file())
                .filteredOn(line -> company.application().equals(line.get("申込ID")))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("事業", programme)
                        .containsEntry("状態", "CONFIRMED")
                        .containsEntry("全回数", "10")
                        .containsEntry("参加終了日時", ""));
        participants.areClosedTo(() -> as(company.token()));
    }
}
