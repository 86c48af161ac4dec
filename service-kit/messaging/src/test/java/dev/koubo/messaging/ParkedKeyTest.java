package dev.koubo.messaging;

import static dev.koubo.messaging.Sample.event;
import static dev.koubo.messaging.Sample.newId;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.koubo.messaging.sample.Effects;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A record that nobody can handle holds up its own key only, until an operator lets it go on in its order. */
@QuarkusTest
@WithTestResource(SampleServers.class)
@TestSecurity(user = "operator", roles = "secretariat")
class ParkedKeyTest {

    private final String key = newId();
    private final String first = newId();
    private final String second = newId();
    private final String third = newId();

    @Inject
    Sample sample;

    @Inject
    Effects effects;

    @BeforeEach
    void aKeyIsParkedWithTwoRecords() {
        effects.breakOn(first);
        sample.send("koubo.other", key, event(first, key, 1), event(second, key, 2));
        await().until(() -> sample.parkedRecords(key) == 2);
    }

    @Test
    void a_record_that_fails_parks_with_the_later_ones_of_its_key_while_others_go_on() {
        // when
        String otherKey = newId();
        String other = newId();
        sample.send("koubo.other", otherKey, event(other, otherKey, 1));

        // then
        await().until(() -> sample.effects("sample", otherKey).contains(other));
        assertThat(sample.effects("sample", key)).isEmpty();
        given().get("/api/v1/operations/sample/parked-keys")
                .then()
                .statusCode(200)
                .body("find { it.key == '" + key + "' }.consumer", equalTo("sample"))
                .body("find { it.key == '" + key + "' }.records", equalTo(2))
                .body("find { it.key == '" + key + "' }.error", startsWith("IllegalStateException at Effects.java:"));
    }

    @Test
    void a_release_replays_the_records_in_their_order() {
        // when
        effects.repair(first);
        release()
                .statusCode(200)
                .body("replayed", equalTo(2))
                .body("remaining", equalTo(0))
                .body("error", nullValue());

        // then
        assertThat(sample.effects("sample", key)).containsExactly(first, second);

        // and the key is free
        sample.send("koubo.other", key, event(third, key, 3));
        await().until(() -> sample.effects("sample", key).equals(List.of(first, second, third)));
        assertThat(sample.parkedRecords(key)).isZero();
    }

    @Test
    void a_release_stops_at_the_first_record_that_fails_again() {
        effects.repair(first);
        effects.breakOn(second);

        release()
                .statusCode(200)
                .body("replayed", equalTo(1))
                .body("remaining", equalTo(1))
                .body("error", startsWith("IllegalStateException at Effects.java:"));

        assertThat(sample.effects("sample", key)).containsExactly(first);
        assertThat(sample.parkedRecords(key)).isEqualTo(1);
    }

    @Test
    void a_duplicate_of_a_parked_record_has_its_effect_once() {
        // given
        sample.send("koubo.other", key, event(second, key, 2), event(third, key, 3));
        await().until(() -> sample.parkedRecords(key) == 3);

        // when
        effects.repair(first);
        release().statusCode(200);

        // then
        assertThat(sample.effects("sample", key)).containsExactly(first, second, third);
    }

    @Test
    void a_record_that_arrives_during_a_release_is_neither_lost_nor_overtakes() throws Exception {
        // given a release that is at work on the second record
        effects.repair(first);
        Effects.Gate gate = effects.gateAt(second);
        CompletableFuture<ValidatableResponse> release = CompletableFuture.supplyAsync(this::release);
        gate.reached().get(20, TimeUnit.SECONDS);

        // when a third record arrives and waits for the key
        sample.send("koubo.other", key, event(third, key, 3));
        await().until(() -> sample.database().number("""
                                select count(*) from pg_stat_activity
                                where wait_event_type = 'Lock' and query like '%from parked_key%'
                                """) > 0);
        gate.opened().complete(null);

        // then
        release.get(20, TimeUnit.SECONDS).statusCode(200);
        await().until(() -> sample.effects("sample", key).size() == 3);
        assertThat(sample.effects("sample", key)).containsExactly(first, second, third);
        assertThat(sample.parkedRecords(key)).isZero();
    }

    @Test
    void a_record_that_cannot_be_read_parks_too() {
        String unreadable = newId();
        sample.send("koubo.other", unreadable, "not a CloudEvent \0 at all");

        await().until(() -> sample.parkedRecords(unreadable) == 1);
        given().get("/api/v1/operations/sample/parked-keys")
                .then()
                .body("find { it.key == '" + unreadable + "' }.error", containsString("JsonParseException"));
    }

    private ValidatableResponse release() {
        return given().post("/api/v1/operations/sample/parked-keys/sample/" + key + "/release")
                .then();
    }
}
