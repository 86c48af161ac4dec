package dev.koubo.messaging;

import static dev.koubo.messaging.Sample.event;
import static dev.koubo.messaging.Sample.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What arrives has its effect once, together with what it causes; and the check notices a missing inbox. */
@QuarkusTest
@WithTestResource(SampleServers.class)
class InboxTest {

    @Inject
    Sample sample;

    @Inject
    ObjectMapper json;

    @Test
    void a_record_that_is_delivered_twice_has_its_effect_once() {
        EffectOnce.check(sample, "koubo.other", "sample");
    }

    @Test
    void the_check_fails_for_a_listener_without_an_inbox() {
        assertThatThrownBy(() -> EffectOnce.check(sample, "koubo.careless", "careless"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void what_is_told_while_an_event_is_handled_names_it_as_its_cause_and_who_caused_it() throws Exception {
        String subject = newId();
        String cause = newId();

        sample.send("koubo.other", subject, event(cause, subject, 1));

        String told = sample
                .topic("koubo.sample")
                .await(records -> records.stream().anyMatch(record -> subject.equals(record.key())))
                .stream()
                .filter(record -> subject.equals(record.key()))
                .findFirst()
                .orElseThrow()
                .value();
        JsonNode event = json.readTree(told);
        assertThat(event.path("causationid").asText()).isEqualTo(cause);
        assertThat(event.path("correlationid").asText()).isEqualTo("correlation of " + subject);
        assertThat(event.path("actorrole").asText()).isEqualTo("expert");
    }

    @Test
    void types_that_nobody_listens_to_are_passed_over() {
        String subject = newId();
        String heard = newId();

        sample.send(
                "koubo.other",
                subject,
                event(newId(), subject, 1).replace("Happened", "Elsewhere"),
                event(heard, subject, 1));

        await().until(() -> sample.effects("sample", subject).contains(heard));
        assertThat(sample.effects("sample", subject)).containsExactly(heard);
    }

    @Test
    void a_tombstone_reaches_its_handler() {
        String subject = newId();

        sample.send("koubo.other", subject, new String[] {null});

        await().until(() -> sample.effects("sample", subject).contains("tombstone of " + subject));
    }
}
