package dev.koubo.notification;

import static dev.koubo.notification.PhoneDesk.attempt;
import static dev.koubo.notification.PhoneDesk.awaitCall;
import static dev.koubo.notification.PhoneDesk.call;
import static dev.koubo.notification.PhoneDesk.callsAbout;
import static dev.koubo.notification.Surroundings.PATIENCE;
import static dev.koubo.notification.Surroundings.SECRETARY;
import static dev.koubo.notification.Surroundings.about;
import static dev.koubo.notification.Surroundings.applicant;
import static dev.koubo.notification.Surroundings.awaitNotice;
import static dev.koubo.notification.Surroundings.awaitTaken;
import static dev.koubo.notification.Surroundings.itIs;
import static dev.koubo.notification.Surroundings.mail;
import static dev.koubo.notification.Surroundings.mails;
import static dev.koubo.notification.Surroundings.noticesAbout;
import static dev.koubo.notification.Surroundings.programmeOpens;
import static dev.koubo.notification.Surroundings.publish;
import static dev.koubo.notification.Surroundings.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.koubo.servers.Mail;
import dev.koubo.testing.Contracts;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R99: a selected company that stays silent is reminded by mail and by phone, for as long as it has not answered. */
@QuarkusTest
@WithTestResource(ServiceServers.class)
@WithTestResource(Mailboxes.class)
class AnswerReminderTest {

    private static final String ANSWER_OVERDUE = "lottery/AnswerOverdue";
    private static final String REMINDER = "ANSWER_REMINDER";

    @Inject
    DataSource database;

    @Test
    void r99_silence_is_answered_with_a_letter_that_says_it_is_no_withdrawal() {
        itIs("2025-07-09T00:00");
        String application = applicant();

        tell(ANSWER_OVERDUE, application);

        Mail mail = mail(application, REMINDER);
        assertThat(mail.subject()).contains("参加の意思のご回答のお願い");
        assertThat(mail.text())
                .contains("辞退されたものとして扱うことはありません", "Silence does not count as a withdrawal")
                .contains("Web の申込者ページ、このメールへの返信、またはお電話")
                .contains("on the web, by answering this mail, or by phone")
                .contains("2025年7月11日(金) 23:59:59", "Friday, 11 July 2025, 23:59:59 JST")
                .contains("東京都の承認を得て、選定が失効することがあります");
        String notice = awaitNotice(application, "ARRIVED");
        for (String type : List.of("NoticeSent", "NoticeArrived")) {
            JsonNode event = Topics.awaitEvent("koubo.notification", type, notice);
            assertThat(event.path("type").asText()).endsWith(".v2");
            Contracts.assertPublished(event);
            assertThat(event.at("/data/template").asText()).isEqualTo(REMINDER);
        }
    }

    @Test
    void r99_the_desk_owes_a_silent_company_a_call_by_the_end_of_its_next_hours() {
        itIs("2025-07-09T00:00");
        String application = applicant();

        String cause = tell(ANSWER_OVERDUE, application);

        String owed = awaitCall(application, "OPEN");
        call(owed)
                .body("reason", is("ANSWER_MISSING"))
                .body("draw", is(0))
                .body("noticeId", nullValue())
                .body("dueAt", is("2025-07-09T17:00:00+09:00"));
        JsonNode opened = Topics.awaitEvent("koubo.notification", "DeskCallOpened", owed);
        assertThat(opened.path("rules").asText()).isEqualTo("R99");
        assertThat(opened.path("causationid").asText()).isEqualTo(cause);
    }

    @Test
    void r99_r195_silence_that_is_told_twice_is_reminded_of_once() {
        itIs("2025-07-09T00:00");
        String application = applicant();
        ObjectNode overdue = about(application, ANSWER_OVERDUE);
        publish("koubo.lottery", overdue);
        publish("koubo.lottery", overdue);

        awaitTaken(database, tell(ANSWER_OVERDUE, application));

        mail(application, REMINDER);
        awaitNotice(application, "ARRIVED");
        awaitCall(application, "OPEN");
        assertThat(mails(application, REMINDER)).hasSize(1);
    }

    @Test
    void r99_to_have_spoken_with_a_silent_company_ends_the_call_and_answers_nothing() {
        itIs("2025-07-09T10:00");
        String application = applicant();
        tell(ANSWER_OVERDUE, application);
        String owed = awaitCall(application, "OPEN");

        attempt(SECRETARY, owed, Map.of("outcome", "SPOKEN", "note", "金曜までに回答"))
                .statusCode(201)
                .body("state", is("DONE"));

        awaitTaken(database, tell("lottery/IntentConfirmed", application));
        call(owed).body("state", is("DONE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lottery/IntentConfirmed",
                "lottery/SelectionDeclined",
                "lottery/SelectionLapsed",
                "application/ApplicationWithdrawn",
                "application/ApplicationExcluded",
                "application/ParticipationEnded"
            })
    void r99_a_company_that_has_answered_or_left_needs_no_call(String end) {
        itIs("2025-07-09T10:00");
        String application = applicant();
        tell(ANSWER_OVERDUE, application);
        String owed = awaitCall(application, "OPEN");

        String cause = tell(end, application);

        assertThat(awaitCall(application, "NOT_NEEDED")).isEqualTo(owed);
        JsonNode closed = Topics.awaitEvent("koubo.notification", "DeskCallClosed", owed);
        assertThat(closed.at("/data/outcome").asText()).isEqualTo("NOT_NEEDED");
        assertThat(closed.path("causationid").asText()).isEqualTo(cause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lottery/IntentConfirmed",
                "application/ApplicationWithdrawn",
                "application/ApplicationExcluded",
                "application/ParticipationEnded"
            })
    void r99_an_answer_that_is_heard_before_the_silence_leaves_nothing_to_remind_of(String end) {
        itIs("2025-07-09T10:00");
        String application = applicant();
        awaitTaken(database, tell(end, application));

        awaitTaken(database, tell(ANSWER_OVERDUE, application));

        callsAbout(application).body("items", empty());
        noticesAbout(application).body("items", empty());
    }

    /** The two come on different topics, so nothing keeps them apart but the row that both lock. */
    @Test
    void r99_an_answer_that_is_heard_at_the_same_moment_as_the_silence_leaves_no_call() {
        itIs("2025-07-09T10:00");
        List<String> applications =
                Stream.generate(Surroundings::applicant).limit(30).toList();

        List<String> events = applications.stream()
                .flatMap(application -> Stream.of(
                        tell(ANSWER_OVERDUE, application), tell("application/ApplicationWithdrawn", application)))
                .toList();

        events.forEach(event -> awaitTaken(database, event));
        for (String application : applications) {
            callsAbout(application).body("items.findAll { it.state == 'OPEN' }", empty());
            noticesAbout(application).body("items.findAll { it.state == 'PENDING' }", empty());
        }
    }

    @Test
    void r99_a_reminder_that_was_not_sent_yet_is_dropped_by_the_answer() {
        itIs("2025-07-09T10:00");
        programmeOpens();
        String application = UUID.randomUUID().toString();
        tell(ANSWER_OVERDUE, application);
        awaitNotice(application, "PENDING");

        tell("lottery/IntentConfirmed", application);

        await().atMost(PATIENCE).untilAsserted(() -> noticesAbout(application).body("items", empty()));
        awaitCall(application, "NOT_NEEDED");
    }
}
