package dev.koubo.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The document that everybody sees. */
class EnvelopeTest {

    private static final Instant NOON = Instant.parse("2026-07-01T03:00:00.5Z");

    private final ObjectMapper json = new ObjectMapper().registerModules(new JavaTimeModule(), new Jdk8Module());
    private final Envelope envelope = new Envelope(json, "sample");

    record Told(Instant at, LocalDate on, @Nullable String remark) {}

    @Test
    void data_is_written_with_iso_times_and_without_what_is_absent() throws Exception {
        Announcement announcement = Announcement.of("Told", "one", 1, new Told(NOON, LocalDate.of(2026, 7, 1), null));

        assertThat(write(announcement, Origin.of(this, "first")).path("data"))
                .isEqualTo(json.readTree("{\"at\":\"2026-07-01T03:00:00.500Z\",\"on\":\"2026-07-01\"}"));
    }

    @Test
    void a_later_version_of_the_contract_is_named_in_the_type_and_in_the_schema() throws Exception {
        Announcement told = Announcement.of("Told", "one", 1, "data");

        JsonNode event = write(told.version(2).programme("p").partitionKey("other key"), Origin.of(this, "first"));

        assertThat(event.path("type").asText()).isEqualTo("dev.koubo.sample.Told.v2");
        assertThat(event.path("dataschema").asText()).isEqualTo("urn:koubo:schema:sample:Told:v2");
        assertThat(write(told, Origin.of(this, "first")).path("type").asText()).isEqualTo("dev.koubo.sample.Told.v1");
    }

    @Test
    void a_cause_that_is_named_goes_before_the_event_being_handled() throws Exception {
        Announcement announcement =
                Announcement.of("Told", "one", 1, "data").causation("named").partitionKey("other key");

        JsonNode event = write(announcement, new Origin("handled", "applicant", "correlation", null));

        assertThat(event.path("causationid").asText()).isEqualTo("named");
        assertThat(event.path("correlationid").asText()).isEqualTo("correlation");
        assertThat(event.path("partitionkey").asText()).isEqualTo("other key");
        assertThat(event.path("subject").asText()).isEqualTo("one");
    }

    @Test
    void what_the_system_does_because_of_an_event_is_done_by_whoever_caused_that_event() throws Exception {
        Announcement told = Announcement.of("Told", "one", 1, "data");
        Origin applicants = new Origin("handled", "applicant", "correlation", null);

        assertThat(write(told, applicants).path("actorrole").asText()).isEqualTo("applicant");
        assertThat(write(told.actorRole("tokyo"), applicants).path("actorrole").asText())
                .isEqualTo("tokyo");
        assertThat(write(told, Origin.of(this, "first")).path("actorrole").asText())
                .isEqualTo("system");
    }

    @Test
    void a_trace_goes_on_in_the_events_that_it_causes() throws Exception {
        SpanContext trace = SpanContext.create(
                "0af7651916cd43dd8448eb211c80319c",
                "b7ad6b7169203331",
                TraceFlags.getSampled(),
                TraceState.getDefault());
        try (Scope _ = Span.wrap(trace).makeCurrent()) {
            JsonNode event = write(Announcement.of("Told", "one", 1, "data"), Origin.of(this, "first"));

            assertThat(event.path("traceparent").asText())
                    .isEqualTo("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        }
    }

    private JsonNode write(Announcement announcement, Origin origin) throws Exception {
        return json.readTree(envelope.write(announcement, UUID.randomUUID(), NOON, origin));
    }
}
