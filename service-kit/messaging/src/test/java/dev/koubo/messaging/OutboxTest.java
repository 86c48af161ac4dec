package dev.koubo.messaging;

import static dev.koubo.messaging.Sample.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.koubo.messaging.sample.Counters;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What a transaction appends is published with it, or not at all. */
@QuarkusTest
@WithTestResource(SampleServers.class)
class OutboxTest {

    @Inject
    Sample sample;

    @Inject
    Counters counters;

    @Inject
    ObjectMapper json;

    @Test
    void a_committed_change_is_published_as_a_cloud_event() throws Throwable {
        // when
        run(() -> counters.count("first"));

        // then
        List<JsonNode> told = published("first", 3);
        JsonNode event = told.getFirst();
        assertThat(event.fieldNames())
                .toIterable()
                .containsExactly(
                        "specversion",
                        "id",
                        "type",
                        "source",
                        "subject",
                        "time",
                        "datacontenttype",
                        "dataschema",
                        "partitionkey",
                        "programme",
                        "aggregateversion",
                        "rules",
                        "actorrole",
                        "correlationid",
                        "data");
        assertThat(event.path("type").asText()).isEqualTo("dev.koubo.sample.Counted.v1");
        assertThat(event.path("source").asText()).isEqualTo("/sample");
        assertThat(event.path("time").asText()).isEqualTo("2026-07-01T03:04:05.678Z");
        assertThat(event.path("dataschema").asText()).isEqualTo("urn:koubo:schema:sample:Counted:v1");
        assertThat(event.path("partitionkey").asText()).isEqualTo("first");
        assertThat(event.path("rules").asText()).isEqualTo("R1,R2");
        assertThat(event.path("data"))
                .isEqualTo(json.readTree("{\"counter\":\"first\",\"amount\":1,\"at\":\"2026-07-01T00:00:00Z\"}"));

        // and its id is a UUID of version 7, and what one transaction tells is correlated by the first
        assertThat(event.path("id").asText()).matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-.{12}");
        assertThat(told).allSatisfy(one -> assertThat(one.path("correlationid")).isEqualTo(event.path("id")));
        assertThat(told.get(1).has("rules")).isFalse();
        assertThat(told.get(1).path("actorrole").asText()).isEqualTo("system");
    }

    @Test
    void the_events_of_a_version_have_positions_in_their_order() throws Throwable {
        run(() -> counters.count("ordered"));
        run(() -> counters.count("ordered"));

        assertThat(published("ordered", 6))
                .extracting(event -> event.path("type").asText().replaceAll("dev.koubo.sample.|.v1", "")
                        + event.path("aggregateversion").asInt())
                .containsExactly(
                        "Counted1", "CountedAgain1", "CountedAtLast1", "Counted2", "CountedAgain2", "CountedAtLast2");
        assertThat(sample.database().number("select count(*) from outbox where subject = 'ordered' and position = 2"))
                .isEqualTo(2);
    }

    @Test
    void thousands_of_events_of_a_version_have_positions_without_a_gap() throws Throwable {
        run(() -> counters.countAloud("loud", 2_500));

        assertThat(sample.database().number("select count(distinct position) from outbox where subject = 'loud'"))
                .isEqualTo(2_500);
        assertThat(sample.database().number("select max(position) from outbox where subject = 'loud'"))
                .isEqualTo(2_499);
    }

    @Test
    void a_change_that_is_rolled_back_tells_nothing() throws Throwable {
        // when
        assertThatThrownBy(() -> run(() -> counters.countAndBreak("broken")))
                .hasMessageContaining("broken after the append");
        run(() -> counters.count("broken"));

        // then only the change that was committed is told, as the first one
        assertThat(published("broken", 3))
                .extracting(event -> event.path("data").path("amount").asInt())
                .containsOnly(1);
    }

    @Test
    void a_version_is_announced_by_one_transaction_only() throws Throwable {
        run(() -> counters.count("twice"));

        assertThatThrownBy(() -> run(() -> counters.announceOnly("twice")))
                .hasMessageContaining("another transaction has announced this version");
    }

    @Test
    void events_outside_of_a_transaction_are_refused() {
        assertThatThrownBy(() -> run(counters::appendOutsideOfTransactions))
                .hasMessageContaining("in a transaction only");
    }

    @Test
    void a_key_is_forgotten_by_a_tombstone() throws Throwable {
        run(() -> counters.forget("koubo.private", "somebody"));

        ConsumerRecord<String, String> record = sample.topic("koubo.private")
                .await(records -> !records.isEmpty())
                .getFirst();
        assertThat(record.key()).isEqualTo("somebody");
        assertThat(record.value()).isNull();
    }

    private List<JsonNode> published(String subject, int count) throws Exception {
        List<JsonNode> events = new ArrayList<>();
        for (ConsumerRecord<String, String> record : sample.topic("koubo.sample")
                .await(records -> records.stream()
                                .filter(record -> subject.equals(record.key()))
                                .count()
                        >= count)) {
            if (subject.equals(record.key())) {
                events.add(json.readTree(record.value()));
            }
        }
        return events;
    }
}
