package dev.koubo.notification;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.koubo.servers.Mail;
import dev.koubo.testing.ClockFile;
import dev.koubo.testing.Contracts;
import dev.koubo.testing.Tokens;
import dev.koubo.testing.Topics;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The people and services around notification, as the tests need them. */
final class Surroundings {

    static final String NOTICES = "/api/v1/notices";
    static final String SECRETARY = Tokens.secretariat("secretary");
    static final String AUDITOR = Tokens.auditor("auditor");

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private Surroundings() {}

    static Instant tokyo(String localDateTime) {
        return LocalDateTime.parse(localDateTime)
                .atZone(ZoneId.of("Asia/Tokyo"))
                .toInstant();
    }

    static void itIs(String localDateTime) {
        ClockFile.ofService().setTo(tokyo(localDateTime));
    }

    static void programmeOpens() {
        Topics.publish("koubo.application", Contracts.example("application/ProgrammeOpened"));
    }

    /** A new application's id, whose owner, names and address are known. */
    static String applicant() {
        programmeOpens();
        String application = UUID.randomUUID().toString();
        partyBecomesKnown(application);
        return application;
    }

    /** The same, but no mail gets through to the address. */
    static String unreachableApplicant() {
        programmeOpens();
        String application = UUID.randomUUID().toString();
        partyBecomesKnown(application, "nobody");
        return application;
    }

    static void partyBecomesKnown(String application) {
        partyBecomesKnown(application, addressOf(application));
    }

    private static void partyBecomesKnown(String application, String address) {
        ObjectNode party = about(application, "application/PartyRecorded");
        data(party).put("applicant", ownerOf(application));
        ((ObjectNode) data(party).get("participant")).put("email", address);
        publish("koubo.parties", party);
    }

    static String ownerOf(String application) {
        return "owner-" + application;
    }

    static String addressOf(String about) {
        return about + "@mihon.example";
    }

    /** Publishes a golden example as a new event about another application, with changed data; answers its id. */
    static String tell(String example, String application, Consumer<ObjectNode> change) {
        ObjectNode event = about(application, example);
        change.accept(data(event));
        return publish("koubo." + example.substring(0, example.indexOf('/')), event);
    }

    static String tell(String example, String application) {
        return tell(example, application, data -> {});
    }

    /** A golden example as a new event about another application. */
    static ObjectNode about(String application, String example) {
        ObjectNode event = Contracts.example(example).deepCopy();
        event.put("id", UUID.randomUUID().toString())
                .put("subject", application)
                .put("partitionkey", application);
        for (String name : List.of("applicationId", "registrationId")) {
            if (data(event).has(name)) {
                data(event).put(name, application);
            }
        }
        return event;
    }

    static ObjectNode data(ObjectNode event) {
        return (ObjectNode) event.get("data");
    }

    static String publish(String topic, ObjectNode event) {
        Topics.publish(topic, event);
        return event.get("id").asText();
    }

    /** Waits for the first mail of a template in an application's mailbox. */
    static Mail mail(String about, String template) {
        await().atMost(PATIENCE).until(() -> !mails(about, template).isEmpty());
        return mails(about, template).getFirst();
    }

    static List<Mail> mails(String about, String template) {
        return Mailboxes.of(addressOf(about)).stream()
                .filter(mail -> template.equals(mail.headers().get("X-Koubo-Template")))
                .toList();
    }

    static ValidatableResponse noticesAbout(String about) {
        return as(SECRETARY).queryParam("about", about).get(NOTICES).then().statusCode(200);
    }

    /** Waits until the only notice about something has come so far; answers its id. */
    static String awaitNotice(String about, String state) {
        await().atMost(PATIENCE)
                .until(() -> List.of(state).equals(noticesAbout(about).extract().path("items.state")));
        return noticesAbout(about).extract().path("items[0].id");
    }

    /** Waits until an event has had its effect. */
    static void awaitTaken(DataSource database, String eventId) {
        await().atMost(PATIENCE).until(() -> isTaken(database, eventId));
    }

    private static boolean isTaken(DataSource database, String eventId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select from inbox where event_id = ?")) {
            query.setString(1, eventId);
            return query.executeQuery().next();
        }
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).header("Accept-Language", "en");
    }
}
