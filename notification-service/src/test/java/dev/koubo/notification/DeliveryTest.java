package dev.koubo.notification;

import static dev.koubo.notification.Surroundings.NOTICES;
import static dev.koubo.notification.Surroundings.SECRETARY;
import static dev.koubo.notification.Surroundings.about;
import static dev.koubo.notification.Surroundings.applicant;
import static dev.koubo.notification.Surroundings.as;
import static dev.koubo.notification.Surroundings.awaitNotice;
import static dev.koubo.notification.Surroundings.itIs;
import static dev.koubo.notification.Surroundings.mail;
import static dev.koubo.notification.Surroundings.mails;
import static dev.koubo.notification.Surroundings.noticesAbout;
import static dev.koubo.notification.Surroundings.partyBecomesKnown;
import static dev.koubo.notification.Surroundings.programmeOpens;
import static dev.koubo.notification.Surroundings.publish;
import static dev.koubo.notification.Surroundings.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.koubo.testing.Contracts;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** R86, R191, R195: a mail is sent once, and others learn that it was sent and that it arrived. */
@QuarkusTest
@WithTestResource(ServiceServers.class)
@WithTestResource(Mailboxes.class)
class DeliveryTest {

    @Test
    void r86_r191_a_mail_that_the_recipients_server_accepts_is_told_as_sent_and_as_arrived() {
        String application = applicant();

        String cause = tell("application/ApplicantResultDecided", application);

        String notice = awaitNotice(application, "ARRIVED");
        for (String type : List.of("NoticeSent", "NoticeArrived")) {
            JsonNode event = Topics.awaitEvent("koubo.notification", type, notice);
            Contracts.assertPublished(event);
            Contracts.matchesExample("dev.koubo.notification." + type + ".v1", event);
            assertThat(event.at("/data/about").asText()).isEqualTo(application);
            assertThat(event.at("/data/template").asText()).isEqualTo("RESULT_SELECTED");
            assertThat(event.path("partitionkey").asText()).isEqualTo(application);
            assertThat(event.path("causationid").asText()).isEqualTo(cause);
            assertThat(event.path("actorrole").asText()).isEqualTo("system");
            assertThat(event.toString()).doesNotContain("mihon.example", "花子", "見本");
        }
    }

    @Test
    void r64_r195_an_event_that_comes_again_sends_no_second_mail() {
        String application = applicant();
        ObjectNode refused = about(application, "application/ApplicationRefused");
        publish("koubo.application", refused);
        publish("koubo.application", refused);
        tell("application/ApplicationRefused", application);
        tell("application/ParticipationConfirmed", application);

        mail(application, "PARTICIPATION_CONFIRMED");

        assertThat(mails(application, "RELATED_PROGRAMMES")).hasSize(1);
        noticesAbout(application).body("items", hasSize(2));
    }

    @Test
    void a_notice_waits_for_its_address() {
        programmeOpens();
        String application = UUID.randomUUID().toString();
        tell("application/ApplicationSubmitted", application);
        awaitNotice(application, "PENDING");
        as(SECRETARY)
                .queryParam("state", "PENDING")
                .queryParam("limit", 200)
                .get(NOTICES)
                .then()
                .statusCode(200)
                .body("items.about", hasItem(application));

        partyBecomesKnown(application);

        mail(application, "ACKNOWLEDGEMENT");
        awaitNotice(application, "ARRIVED");
    }

    @Test
    void an_erased_recipient_is_sent_nothing() {
        programmeOpens();
        String application = UUID.randomUUID().toString();
        tell("application/ApplicationSubmitted", application);
        awaitNotice(application, "PENDING");

        Topics.publish("koubo.parties", application, null);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> noticesAbout(application).body("items", hasSize(0)));
    }

    @Test
    void r60_only_the_third_unanswered_call_is_followed_by_a_mail() {
        String unreached = applicant();
        String reached = applicant();
        for (int attempt = 1; attempt <= 4; attempt++) {
            int number = attempt;
            tell(
                    "screening/ContactAttempted",
                    unreached,
                    call -> call.put("attempt", number).put("outcome", "NO_ANSWER"));
            tell(
                    "screening/ContactAttempted",
                    reached,
                    call -> call.put("attempt", number).put("outcome", "REACHED"));
        }
        tell("application/ParticipationConfirmed", reached);

        assertThat(mail(unreached, "UNREACHED_BY_PHONE").text()).contains("お話しできませんでした", "0120-000-000");
        mail(reached, "PARTICIPATION_CONFIRMED");
        assertThat(mails(reached, "UNREACHED_BY_PHONE")).isEmpty();
        assertThat(mails(unreached, "UNREACHED_BY_PHONE")).hasSize(1);
    }

    @Test
    void r85_many_results_at_once_all_reach_their_mailboxes() {
        itIs("2025-07-04T11:00");
        List<String> applications =
                Stream.generate(Surroundings::applicant).limit(150).toList();

        applications.forEach(application -> tell("application/ApplicantResultDecided", application));

        await().atMost(Duration.ofSeconds(60))
                .until(() -> applications.stream()
                        .allMatch(application ->
                                mails(application, "RESULT_SELECTED").size() == 1));
    }
}
