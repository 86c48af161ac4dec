package dev.koubo.screening;

import static dev.koubo.screening.Surroundings.NO_ANSWER;
import static dev.koubo.screening.Surroundings.REACHED;
import static dev.koubo.screening.Surroundings.SCREENINGS;
import static dev.koubo.screening.Surroundings.SECRETARY;
import static dev.koubo.screening.Surroundings.as;
import static dev.koubo.screening.Surroundings.formReceivedAt;
import static dev.koubo.screening.Surroundings.itIs;
import static dev.koubo.screening.Surroundings.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.koubo.testing.Lists;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R74: whom to call next, and the list of all. Its cases lie in winter, before those of every other test. */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class QueueTest {

    @Test
    void r74_calls_go_by_due_date_in_desk_hours_and_booked_ones_at_their_time() {
        // given
        itIs("2025-02-03T12:00");
        String second = formReceivedAt("2025-02-03T11:00");
        String first = formReceivedAt("2025-01-31T11:00");

        // then
        itIs("2025-02-03T17:01");
        next().body("screening", nullValue()).body("nextOpening", startsWith("2025-02-04T09:00"));
        itIs("2025-02-04T09:00");
        next().body("screening.applicationId", is(first))
                .body("screening.party.participantPhone", notNullValue())
                .body("nextOpening", nullValue());

        // when the first does not answer, it rests
        step(SECRETARY, first, "attempts", NO_ANSWER).statusCode(201);
        next().body("screening.applicationId", is(second));

        // when the second books a call, it is left in peace until then and comes first at that time
        step(SECRETARY, second, "attempts", callBackAt("2025-02-05T14:00:00+09:00"))
                .statusCode(201);
        itIs("2025-02-05T13:30");
        next().body("screening.applicationId", is(first));
        itIs("2025-02-05T14:00");
        next().body("screening.applicationId", is(second));

        // when both have been talked to, nobody is left to call
        step(SECRETARY, second, "attempts", REACHED).statusCode(201);
        step(SECRETARY, first, "attempts", REACHED).statusCode(201);
        next().statusCode(200).body("screening", nullValue()).body("nextOpening", nullValue());
    }

    @Test
    void r74_a_call_cannot_be_booked_outside_desk_hours() {
        itIs("2025-02-03T12:00");
        String application = formReceivedAt("2025-02-03T11:30");

        step(SECRETARY, application, "attempts", callBackAt("2025-02-08T10:00:00+09:00"))
                .statusCode(422)
                .body("errors[0].field", is("callBackAt"));
        step(SECRETARY, application, "attempts", REACHED).statusCode(201);
    }

    @Test
    void the_list_is_read_page_by_page_in_the_order_of_due_dates() {
        itIs("2025-02-03T12:00");
        List<String> expected = new ArrayList<>();
        for (String day : List.of("01", "02", "03")) {
            String application = formReceivedAt("2025-01-01T10:" + day);
            step(SECRETARY, application, "attempts", REACHED).statusCode(201);
            expected.add(application);
        }

        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            ValidatableResponse page = list(cursor);
            seen.addAll(page.extract().path("items.applicationId"));
            cursor = page.extract().path("next");
        } while (cursor != null && seen.size() < 4);

        assertThat(seen).containsAll(expected);
        list("nonsense").statusCode(400);
    }

    @Test
    void the_list_is_sorted_both_ways_and_read_as_a_file() {
        itIs("2025-02-03T12:00");
        for (int equal = 1; equal <= 3; equal++) {
            step(SECRETARY, formReceivedAt("2025-01-20T10:00"), "attempts", REACHED)
                    .statusCode(201);
        }
        String missed = formReceivedAt("2025-01-20T10:00");
        step(SECRETARY, missed, "attempts", NO_ANSWER).statusCode(201);
        Lists screenings = new Lists(() -> as(SECRETARY), SCREENINGS, "applicationId");

        screenings.areSortedBy("contactDueAt", "receivedAt", "state", "applicationId");

        assertThat(screenings.file())
                .filteredOn(line -> missed.equals(line.get("申込ID")))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("受付日時", "2025-01-20 10:00:00")
                        .containsEntry("状態", "CONTACTING")
                        .containsEntry("架電回数", "1")
                        .containsEntry("最終架電結果", "NO_ANSWER")
                        .containsEntry("次回架電予約済", "いいえ"));
        screenings.areClosedTo(() -> as(Tokens.applicant("somebody")));
    }

    private static ValidatableResponse list(@Nullable String cursor) {
        var request = as(SECRETARY).queryParam("state", "REACHED").queryParam("limit", 2);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get(SCREENINGS).then();
    }

    private static ValidatableResponse next() {
        return as(SECRETARY).get(SCREENINGS + "/next").then().statusCode(200);
    }

    private static String callBackAt(String instant) {
        return "{\"outcome\":\"CALL_BACK\",\"callBackAt\":\"" + instant + "\"}";
    }
}
