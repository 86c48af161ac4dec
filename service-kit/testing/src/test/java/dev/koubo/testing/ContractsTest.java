package dev.koubo.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContractsTest {

    private static final String TYPE = "dev.koubo.application.ApplicationSubmitted.v1";

    record Submitted(
            UUID applicationId,
            Instant receivedAt,
            boolean eligible,
            @Nullable String note) {}

    record Careless(UUID applicationId, String nickname) {}

    @Test
    void an_example_is_found_by_name_and_by_type() {
        JsonNode byName = Contracts.example("application/ApplicationSubmitted");

        assertThat(byName).isEqualTo(Contracts.example(TYPE));
        assertThat(byName.path("type").asText()).isEqualTo(TYPE);
    }

    @Test
    void an_event_as_in_the_example_may_be_published() {
        assertThatCode(() -> Contracts.assertPublished(Contracts.example(TYPE))).doesNotThrowAnyException();
        assertThatCode(() -> Contracts.matchesExample(TYPE, Contracts.example(TYPE)))
                .doesNotThrowAnyException();
    }

    @Test
    void an_event_with_a_broken_envelope_may_not() {
        ObjectNode event = copy();
        event.put("actorrole", "pirate");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Contracts.assertPublished(event))
                .withMessageContaining("envelope");
    }

    @Test
    void an_event_with_broken_data_may_not() {
        ObjectNode event = copy();
        data(event).put("frame", "XX");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Contracts.assertPublished(event.toString()))
                .withMessageContaining("frame");
    }

    @Test
    void a_field_too_many_or_too_few_or_of_another_type_is_told() {
        ObjectNode event = copy();
        data(event).put("nickname", "Taro").put("eligible", "yes").remove("frame");
        event.remove("time");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Contracts.matchesExample(TYPE, event))
                .withMessageContaining("time is missing");
        event.set("time", Contracts.example(TYPE).get("time"));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Contracts.matchesExample(TYPE, event))
                .withMessageContainingAll(
                        "data.nickname is unknown",
                        "data.eligible is STRING instead of BOOLEAN",
                        "data.frame is missing");
    }

    @Test
    void what_the_schema_does_not_require_may_be_missing() {
        ObjectNode event = copy();
        event.remove("rules");
        event.put("causationid", "another");

        assertThatCode(() -> Contracts.matchesExample(TYPE, event)).doesNotThrowAnyException();
    }

    @Test
    void a_consumer_reads_the_fields_it_needs() {
        Submitted read = Contracts.assertConsumes(TYPE, Submitted.class);

        assertThat(read.receivedAt()).isEqualTo("2025-06-02T02:15:00Z");
    }

    @Test
    void a_consumer_that_needs_what_nobody_sends_is_told() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Contracts.assertConsumes(TYPE, Careless.class))
                .withMessageContaining("nickname");
    }

    @Test
    void an_unknown_event_has_no_contract() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Contracts.example("application/NeverHappened"))
                .withMessageContaining("application/NeverHappened");
    }

    private static ObjectNode copy() {
        return (ObjectNode) Contracts.example(TYPE).deepCopy();
    }

    private static ObjectNode data(JsonNode event) {
        return (ObjectNode) event.get("data");
    }
}
