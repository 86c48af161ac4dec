package dev.koubo.scheduling;

import static dev.koubo.scheduling.Surroundings.PARTIES_TOPIC;
import static dev.koubo.scheduling.Surroundings.TOPIC;
import static dev.koubo.scheduling.Surroundings.aProgramme;
import static dev.koubo.scheduling.Surroundings.checked;
import static dev.koubo.scheduling.Surroundings.itIs;
import static dev.koubo.scheduling.Surroundings.published;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceServers.class)
class BriefingTest {

    private String programme = "";

    @BeforeEach
    void a_programme_is_open_on_1_june() {
        itIs("2025-06-01T11:00:00");
        programme = aProgramme();
    }

    @Test
    void R180_of_150_guests_at_once_exactly_100_get_a_seat_and_the_others_find_it_full() throws Exception {
        List<Response> answers = atOnce(IntStream.rangeClosed(1, 150)
                .mapToObj(guest -> (Callable<Response>) () -> register("guest%03d@mihon.example".formatted(guest)))
                .toList());

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(100);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .hasSize(50)
                .allSatisfy(answer ->
                        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:koubo:rule:R181"));
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 201)
                .extracting(answer -> answer.jsonPath().getInt("seat"))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 100).boxed().toList());
        assertThat(published("BriefingFull", programme + "/briefing-1")
                        .path("aggregateversion")
                        .asLong())
                .isEqualTo(101);
        briefings().body("items[0].state", equalTo("FULL")).body("items[0].seatsLeft", equalTo(0));
    }

    @Test
    void R180_every_seat_is_told_once() {
        String registration = register("first@mihon.example").jsonPath().getString("registrationId");

        JsonNode seat = published("BriefingRegistered", registration);

        assertThat(seat.path("data").path("seat").asInt()).isEqualTo(1);
        assertThat(seat.path("actorrole").asText()).isEqualTo("anonymous");
        assertThat(Topics.all(TOPIC, event -> event.path("subject").asText().equals(registration)))
                .hasSize(1);
    }

    @Test
    void R193_who_the_guest_is_goes_to_the_private_topic_alone() {
        String registration = register("private@mihon.example").jsonPath().getString("registrationId");

        JsonNode guest = checked(
                "BriefingGuestRecorded", Topics.awaitEvent(PARTIES_TOPIC, "BriefingGuestRecorded", registration));

        assertThat(guest.path("data").path("email").asText()).isEqualTo("private@mihon.example");
        assertThat(guest.path("data").path("joinUrl").asText()).startsWith("https://meeting.example/j/1?guest=");
        published("BriefingRegistered", registration);
        assertThat(Topics.all(TOPIC, event -> event.toString().contains("mihon.example")))
                .isEmpty();
    }

    @Test
    void R182_registration_ends_with_the_day_before() {
        itIs("2025-06-05T23:59:30");
        assertThat(register("evening@mihon.example").statusCode()).isEqualTo(201);

        itIs("2025-06-06T00:00:00");
        Response late = register("midnight@mihon.example");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.jsonPath().getString("type")).isEqualTo("urn:koubo:rule:R182");
        JsonNode closed = published("BriefingClosed", programme + "/briefing-1");
        assertThat(closed.path("data").path("registered").asInt()).isEqualTo(1);
        assertThat(closed.path("aggregateversion").asLong()).isEqualTo(3);
        briefings().body("items[0].state", equalTo("CLOSED")).body("items[1].state", equalTo("OPEN"));
    }

    @Test
    void A46_a_mail_address_gets_one_seat_however_often_and_however_written_it_asks() {
        Response first = register("Hanako@mihon.example");
        Response again = register("hanako@MIHON.example");

        assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
        assertThat(again.jsonPath().getMap("$").keySet())
                .isEqualTo(first.jsonPath().getMap("$").keySet());
        assertThat(again.jsonPath().getString("registrationId"))
                .isNotEqualTo(first.jsonPath().getString("registrationId"));
        briefings().body("items[0].seatsLeft", equalTo(99));
    }

    @Test
    void A46_all_three_dates_are_allowed() {
        IntStream.rangeClosed(1, 3)
                .forEach(number -> assertThat(
                                register(number, "all@mihon.example", key()).statusCode())
                        .isEqualTo(201));

        briefings().body("items.seatsLeft", equalTo(List.of(99, 99, 99)));
    }

    @Test
    void R195_a_repeated_request_gets_its_first_answer_and_no_second_seat() {
        String key = key();

        Response first = register(1, "again@mihon.example", key);
        Response second = register(1, "again@mihon.example", key);

        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(register(1, "another@mihon.example", key).statusCode()).isEqualTo(422);
        briefings().body("items[0].seatsLeft", equalTo(99));
    }

    @Test
    void a_guest_without_a_mail_address_is_told_which_field_is_wrong() {
        given().header("Idempotency-Key", key())
                .header("Accept-Language", "ja")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "見本 次郎", "email", "nowhere"))
                .post(path(1))
                .then()
                .header("Content-Language", equalTo("ja"))
                .body("type", equalTo("urn:koubo:problem:invalid"))
                .body("errors.field", hasItem("email"));
    }

    @Test
    void an_unknown_briefing_is_not_there() {
        assertThat(register(4, "four@mihon.example", key()).statusCode()).isEqualTo(404);
    }

    @Test
    void the_list_shows_no_way_into_a_meeting() {
        register("looker@mihon.example");

        briefings().body("toString()", not(containsString("meeting.example")));
    }

    @Test
    void a_larger_capacity_takes_more_guests() {
        ObjectNode changed = Surroundings.definitionOf("ProgrammeChanged", programme);
        ((ObjectNode) changed.at("/data/definition/briefings/0")).put("capacity", 120);
        Surroundings.publish(Surroundings.APPLICATION_TOPIC, changed);

        await().atMost(Surroundings.PATIENCE).untilAsserted(() -> briefings().body("items[0].seatsLeft", equalTo(120)));
    }

    private ValidatableResponse briefings() {
        return given().get("/api/v1/briefings?programme=" + programme).then().statusCode(200);
    }

    private Response register(String email) {
        return register(1, email, key());
    }

    private Response register(int number, String email, String key) {
        return given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "見本 次郎", "email", email))
                .post(path(number));
    }

    private String path(int number) {
        return "/api/v1/briefings/" + number + "/registrations?programme=" + programme;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static List<Response> atOnce(List<Callable<Response>> requests) throws Exception {
        try (ExecutorService guests = Executors.newFixedThreadPool(requests.size())) {
            return guests.invokeAll(requests).stream().map(Future::resultNow).toList();
        }
    }
}
