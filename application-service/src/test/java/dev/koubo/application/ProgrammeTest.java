package dev.koubo.application;

import static dev.koubo.application.Season.PROGRAMMES;
import static dev.koubo.application.Season.SECRETARY;
import static dev.koubo.application.Season.TOKYO;
import static dev.koubo.application.Season.as;
import static dev.koubo.application.Season.itIs;
import static dev.koubo.application.Season.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.koubo.testing.Contracts;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import dev.koubo.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceServers.class)
class ProgrammeTest {

    /** R1, R7. */
    @Test
    void an_opened_programme_is_shown_to_everybody_and_told_to_all_services() {
        Season season = Season.open();

        given().get(PROGRAMMES + "/" + season.programme())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("definitionVersion", equalTo(1))
                .body("receptionState", equalTo("NOT_YET_OPEN"))
                .body("serverTime", startsWith("2025-05-01T10:00"))
                .body("definition.organiser.ja", equalTo("東京都"))
                .body("definition.secretariat.en", startsWith("Secretariat"))
                .body("definition.sessions.size()", equalTo(10));

        JsonNode opened = Topics.awaitEvent("koubo.application", "ProgrammeOpened", season.programme());
        Contracts.assertPublished(opened);
        Contracts.matchesExample("application/ProgrammeOpened", opened);
        assertThat(opened.at("/data/definition")).isEqualTo(season.definition());
    }

    /** R33, R34. */
    @Test
    void the_state_of_the_reception_follows_the_clock() {
        Season season = Season.open();

        itIs("2025-05-29T00:00");
        given().get(PROGRAMMES + "/" + season.programme()).then().body("receptionState", equalTo("OPEN"));
        itIs("2025-06-30T17:00");
        given().get(PROGRAMMES + "/" + season.programme()).then().body("receptionState", equalTo("CLOSED"));
    }

    /** R7. */
    @Test
    void a_change_is_a_new_version_and_the_old_one_can_still_be_read() {
        Season season = Season.open();
        ObjectNode longer = season.definition();
        ((ObjectNode) longer.get("applicationWindow")).put("closesAt", "2025-07-01T17:00:00+09:00");

        change(season, longer, "\"1\"")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("definitionVersion", equalTo(2))
                .body("definition.version", equalTo(2));
        change(season, longer, "\"1\"").statusCode(412);

        given().get(PROGRAMMES + "/" + season.programme() + "/definitions/1")
                .then()
                .statusCode(200)
                .body("applicationWindow.closesAt", equalTo("2025-06-30T17:00:00+09:00"));
        JsonNode changed = Topics.awaitEvent("koubo.application", "ProgrammeChanged", season.programme());
        Contracts.assertPublished(changed);
        Contracts.matchesExample("application/ProgrammeChanged", changed);
    }

    /** R50, R51, R52. */
    @Test
    void each_frame_has_the_number_that_the_definition_gives() {
        Season season = Season.open();

        given().get(PROGRAMMES + "/" + season.programme())
                .then()
                .body("definition.frames.frame", equalTo(List.of("RW", "CM", "SO")))
                .body("definition.frames.guide", equalTo(List.of(10, 10, 20)));

        ObjectNode other = season.definition();
        ((ObjectNode) other.at("/frames/1")).put("guide", 11);
        post(SECRETARY, PROGRAMMES, other.put("programme", "other"))
                .statusCode(422)
                .body("errors.field", equalTo(List.of("seats")));
        ((ObjectNode) other.at("/frames/1")).put("frame", "CONSTRUCTION");
        post(SECRETARY, PROGRAMMES, other).statusCode(422).body("errors.field", equalTo(List.of("frames[1].frame")));
    }

    /** R1. */
    @Test
    void no_programme_is_without_edition_organiser_and_secretariat() {
        ObjectNode definition = Season.open().definition().put("programme", "nobodys");
        definition.remove(List.of("edition", "organiser", "secretariat"));

        post(SECRETARY, PROGRAMMES, definition)
                .statusCode(422)
                .body(
                        "errors.field",
                        equalTo(List.of(
                                "edition", "organiser.en", "organiser.ja", "secretariat.en", "secretariat.ja")));
    }

    @Test
    void a_definition_with_faults_is_refused_with_every_field() {
        ObjectNode definition =
                Season.open().definition().put("programme", "other").put("seats", 41);
        ((ObjectNode) definition.get("desk")).put("opens", "nine");
        ((ObjectNode) definition.at("/sessions/3")).remove("date");
        definition
                .withObject("/draw")
                .put("redraw", "by-hand")
                .putObject("beacon")
                .put("kind", "dice");

        post(SECRETARY, PROGRAMMES, definition)
                .statusCode(422)
                .body("type", equalTo("urn:koubo:rule:R7"))
                .body("errors.field", hasItems("desk.opens", "sessions[3].date", "draw.redraw", "draw.beacon"));
    }

    /** R81. */
    @Test
    void a_definition_may_say_that_lots_are_drawn_by_drand() {
        Season season = Season.open();
        ObjectNode byDrand = season.definition();
        byDrand.withObject("/draw").putObject("beacon").put("kind", "drand").put("leadMinutes", 0);
        change(TOKYO, season, byDrand, "\"1\"").statusCode(422).body("errors.field", hasItems("draw.beacon"));

        byDrand.withObject("/draw/beacon").put("leadMinutes", 10).put("everyMinutes", 30);
        change(TOKYO, season, byDrand, "\"1\"")
                .statusCode(200)
                .body("definition.draw.beacon.everyMinutes", equalTo(30));
    }

    @Test
    void a_programme_is_opened_once_and_by_the_secretariat_alone() {
        Season season = Season.open();

        post(SECRETARY, PROGRAMMES, season.definition()).statusCode(409).body("code", equalTo("PROGRAMME_EXISTS"));
        post(Tokens.applicant("somebody"), PROGRAMMES, season.definition()).statusCode(403);
        given().contentType(ContentType.JSON)
                .body(season.definition().toString())
                .post(PROGRAMMES)
                .then()
                .statusCode(401);
    }

    @Test
    void what_is_not_there_is_not_found() {
        given().get(PROGRAMMES + "/nowhere").then().statusCode(404);
        given().get(PROGRAMMES).then().statusCode(200);
    }

    /** R31, R44. */
    @Test
    void the_texts_of_a_form_come_with_the_hashes_that_are_stored() {
        given().header("Accept-Language", "en")
                .get(PROGRAMMES + "/any/form-texts")
                .then()
                .statusCode(200)
                .body("declarations.size()", equalTo(7))
                .body("notices.size()", equalTo(5))
                .body("notices[0].text", startsWith("The application is complete only after"));
    }

    /** R97. */
    @Test
    void redraws_go_on_longer_only_if_tokyo_says_so_and_why() {
        Season season = Season.open();
        ObjectNode longer = season.definition();
        longer.withObject("/draw").put("redrawCutOff", "2025-07-22");

        change(SECRETARY, season, longer, "\"1\"")
                .statusCode(409)
                .body("code", equalTo("TOKYO_DECIDES"))
                .body("errors.field", hasItems("draw.redrawCutOff"))
                .body("errors.rule", hasItems("R97"));
        as(TOKYO)
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(longer.toString())
                .put(PROGRAMMES + "/" + season.programme())
                .then()
                .statusCode(400);
        change(TOKYO, season, longer, "\"1\"")
                .statusCode(200)
                .body("definition.draw.redrawCutOff", equalTo("2025-07-22"));

        // what Tokyo has agreed to stays as it is when the secretariat changes something else
        ((ObjectNode) longer.get("desk")).put("phone", "0120-000-001");
        change(SECRETARY, season, longer, "\"2\"").statusCode(200);
    }

    private static ValidatableResponse change(Season season, ObjectNode definition, String ifMatch) {
        return change(SECRETARY, season, definition, ifMatch);
    }

    private static ValidatableResponse change(String token, Season season, ObjectNode definition, String ifMatch) {
        return as(token)
                .header("If-Match", ifMatch)
                .queryParam("reason", "More time")
                .contentType(ContentType.JSON)
                .body(definition.toString())
                .put(PROGRAMMES + "/" + season.programme())
                .then();
    }
}
