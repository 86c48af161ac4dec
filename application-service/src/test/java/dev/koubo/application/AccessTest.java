package dev.koubo.application;

import static dev.koubo.application.Season.APPLICATIONS;
import static dev.koubo.application.Season.AUDITOR;
import static dev.koubo.application.Season.SECRETARY;
import static dev.koubo.application.Season.TOKYO;
import static dev.koubo.application.Season.as;
import static dev.koubo.application.Season.itIs;
import static dev.koubo.application.Season.step;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.koubo.testing.Lists;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceServers.class)
class AccessTest {

    private static final String OWNER = Tokens.applicant("owner-of-access");
    private static final String STRANGER = Tokens.applicant("stranger-of-access");

    @Test
    void to_a_stranger_an_application_does_not_exist() {
        String id = Season.receiving().submitted("owner-of-access");
        String nothing = UUID.randomUUID().toString();

        for (String path : List.of("", "/timeline", "/receipt")) {
            as(OWNER).get(APPLICATIONS + "/" + id + path).then().statusCode(200);
            String foreign =
                    notFound(as(STRANGER).get(APPLICATIONS + "/" + id + path).then());
            String unknown = notFound(
                    as(STRANGER).get(APPLICATIONS + "/" + nothing + path).then());
            assertThat(foreign.replace(id, "")).isEqualTo(unknown.replace(nothing, ""));
        }
        step(STRANGER, id, "withdrawal", null).statusCode(404);
        step(STRANGER, id, "amendments", Map.of("reason", "x")).statusCode(404);
    }

    @Test
    void without_a_login_nothing_of_an_application_is_shown() {
        String id = Season.receiving().submitted("owner-of-access");

        Stream.of("", "/timeline", "/receipt")
                .forEach(path ->
                        given().get(APPLICATIONS + "/" + id + path).then().statusCode(401));
        given().get(APPLICATIONS).then().statusCode(401);
        as(OWNER).get(APPLICATIONS).then().statusCode(403);
        as(Tokens.expert("expert")).get(APPLICATIONS + "/" + id).then().statusCode(403);
        as(Tokens.integrator("integrator")).get(APPLICATIONS + "/" + id).then().statusCode(403);
    }

    @Test
    void staff_sees_the_parties_and_an_auditor_only_what_happened() {
        Season season = Season.receiving();
        String id = season.submitted("owner-of-access");

        as(SECRETARY).get(APPLICATIONS + "/" + id).then().body("parties.company.name", notNullValue());
        as(TOKYO).get(APPLICATIONS + "/" + id).then().body("parties.company.name", notNullValue());
        as(AUDITOR).get(APPLICATIONS + "/" + id).then().statusCode(200).body("parties", nullValue());
        as(AUDITOR)
                .queryParam("programme", season.programme())
                .get(APPLICATIONS)
                .then()
                .body("items[0].companyName", nullValue());
        as(SECRETARY).get(APPLICATIONS + "/" + id + "/receipt").then().statusCode(403);
    }

    @Test
    void an_applicant_finds_its_own_applications() {
        Season season = Season.receiving();
        String own = season.submitted("owner-of-list");
        String other = season.submitted("other-of-list");

        as(Tokens.applicant("owner-of-list"))
                .get(APPLICATIONS + "/mine")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(own))
                .body("items.id", not(hasItem(other)));
    }

    @Test
    void staffs_list_is_filtered_searched_and_read_page_by_page() {
        Season season = Season.receiving();
        Map<String, Object> named = season.form();
        Forms.part(named, "company").put("name", "㈱アオゾラ商店");
        Forms.part(named, "company").put("industryCode", "56");
        List<String> ids =
                List.of(season.submitted("list-1"), season.submitted("list-2", named), season.submitted("list-3"));

        ValidatableResponse first = list(Map.of("programme", season.programme(), "limit", 2));
        String next =
                first.body("items.id", equalTo(ids.subList(0, 2))).extract().path("next");
        list(Map.of("programme", season.programme(), "limit", 2, "cursor", next))
                .body("items.id", equalTo(ids.subList(2, 3)))
                .body("next", nullValue());
        list(Map.of("programme", season.programme(), "name", "あおぞら")).body("items.id", equalTo(List.of(ids.get(1))));
        list(Map.of("programme", season.programme(), "frame", "RW")).body("items.id", equalTo(List.of(ids.get(1))));
        list(Map.of("programme", season.programme(), "state", "SELECTED")).body("items.size()", equalTo(0));
        as(SECRETARY).queryParam("cursor", "%%").get(APPLICATIONS).then().statusCode(400);
    }

    @Test
    void staffs_list_is_sorted_both_ways_and_read_as_a_file() {
        Season season = Season.receiving();
        String harmful = "=HYPERLINK(\"x\"),\n株式会社";
        Map<String, Object> named = season.form();
        Forms.part(named, "company").put("name", harmful);
        Map<String, Object> retailer = season.form();
        Forms.part(retailer, "company").put("industryCode", "56");
        season.submitted("sort-1", named);
        season.submitted("sort-2", retailer);
        season.submitted("sort-3");
        itIs("2025-06-02T11:16");
        season.submitted("sort-4");
        Lists list = new Lists(() -> as(SECRETARY).queryParam("programme", season.programme()), APPLICATIONS, "id");

        list.areSortedBy("receivedAt", "state", "frame", "id");

        assertThat(list.file())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line)
                        .containsEntry("企業名", "'" + harmful)
                        .containsEntry("受付日時", "2025-06-02 11:15:00")
                        .containsEntry("申込完了", "いいえ"))
                .anySatisfy(line -> assertThat(line).containsEntry("枠", "RW"));
        Lists withoutNames =
                new Lists(() -> as(AUDITOR).queryParam("programme", season.programme()), APPLICATIONS, "id");
        assertThat(withoutNames.file())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).containsEntry("企業名", ""));
        list.areClosedTo(() -> as(OWNER));
    }

    private static ValidatableResponse list(Map<String, Object> query) {
        return as(SECRETARY).queryParams(query).get(APPLICATIONS).then().statusCode(200);
    }

    private static String notFound(ValidatableResponse response) {
        return response.statusCode(404).extract().asString();
    }
}
