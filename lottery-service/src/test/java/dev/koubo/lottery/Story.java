package dev.koubo.lottery;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.proof.Sha256;
import dev.koubo.testing.ClockFile;
import dev.koubo.testing.Contracts;
import dev.koubo.testing.Tokens;
import dev.koubo.testing.Topics;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A programme of its own for a test, with four seats (guide 1, 1, 2), and the people and services around it. Nothing of
 * it is shared with another story.
 */
final class Story {

    static final String SECRETARY = Tokens.secretariat("secretary");
    static final String OFFICIAL = Tokens.tokyo("official");

    /** Friday, the day of the draw. */
    static final String DRAW_DAY = "2025-07-04T10:00:00";

    /** A busy machine takes its time. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String programme = "story-" + UUID.randomUUID().toString().substring(0, 8);
    private final Random random = new Random(programme.hashCode());
    private final List<String> applications = new ArrayList<>();
    private final List<byte[]> secrets = new ArrayList<>();
    private int definitionVersion = 1;

    private Story() {}

    /** A programme that has just opened; the clock stands in its reception. */
    static Story opened() {
        itIs("2025-06-20T10:00:00");
        Story story = new Story();
        story.define("application/ProgrammeOpened", _ -> {});
        return story;
    }

    /** A programme whose reception has closed, with so many approved entries in each frame, on the day of the draw. */
    static Story closedWith(int rw, int cm, int so) {
        Story story = opened();
        story.enter(Frame.RW, rw);
        story.enter(Frame.CM, cm);
        story.enter(Frame.SO, so);
        story.receptionCloses(rw + cm + so);
        story.awaitApproved(rw + cm + so);
        itIs(DRAW_DAY);
        return story;
    }

    /** As above, and the pool is frozen. */
    static Story frozenWith(int rw, int cm, int so) {
        Story story = closedWith(rw, cm, so);
        story.post(SECRETARY, "/pool/freeze").statusCode(200);
        return story;
    }

    static void itIs(String localDateTime) {
        ClockFile.ofService().setTo(tokyo(localDateTime));
    }

    static Instant tokyo(String localDateTime) {
        return Instant.parse(localDateTime + "+09:00");
    }

    String programme() {
        return programme;
    }

    List<String> applications() {
        return applications;
    }

    // --- the other services

    void change(Consumer<ObjectNode> definition) {
        define("application/ProgrammeChanged", definition);
    }

    String enter(Frame frame) {
        String application = submit(frame);
        tell("koubo.screening", "screening/TermsAccepted", application, _ -> {});
        tell("koubo.screening", "screening/ApplicationApproved", application, _ -> {});
        return application;
    }

    String submit(Frame frame) {
        String application = new UUID(random.nextLong(), random.nextLong()).toString();
        applications.add(application);
        tell(
                "koubo.application",
                "application/ApplicationSubmitted",
                application,
                data -> data.put("frame", frame.name()).put("label", hex(bytes(32))));
        tell(
                "koubo.parties",
                "application/PartyRecorded",
                application,
                data -> data.put("applicant", owner(application)));
        return application;
    }

    void receptionCloses(int received) {
        tell("koubo.application", "application/ApplicationsClosed", programme, data -> data.put("received", received));
        await().atMost(PATIENCE)
                .until(() -> pool().extract().<Integer>path("received"), Integer.valueOf(received)::equals);
    }

    void tell(String topic, String type, String subject, Consumer<ObjectNode> change) {
        ObjectNode event = Contracts.example(type).deepCopy();
        event.put("id", UUID.randomUUID().toString())
                .put("subject", subject)
                .put("partitionkey", subject)
                .put("programme", programme);
        ObjectNode data = (ObjectNode) event.get("data");
        data.put("programme", programme);
        if (data.has("applicationId")) {
            data.put("applicationId", subject);
        }
        change.accept(data);
        Topics.publish(topic, event);
    }

    /** The notice of its seat reaches a company. */
    void noticeArrives(String application, String template, String localDateTime) {
        tell(
                "koubo.notification",
                "notification/NoticeArrived",
                application,
                data -> data.put("about", application)
                        .put("template", template)
                        .put("arrivedAt", tokyo(localDateTime).toString()));
        await().atMost(PATIENCE).until(() -> selection(application).extract().path("window") != null);
    }

    // --- the lottery

    ValidatableResponse post(String token, String path) {
        return post(token, path, null);
    }

    ValidatableResponse post(String token, String path, @Nullable String body) {
        return post(token, path, body == null ? "{}" : body, UUID.randomUUID().toString());
    }

    ValidatableResponse post(String token, String path, String body, String key) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/programmes/" + programme + path)
                .then();
    }

    ValidatableResponse get(String path) {
        return given().get("/api/v1/programmes/" + programme + path).then();
    }

    ValidatableResponse pool() {
        return given().auth()
                .oauth2(SECRETARY)
                .get("/api/v1/programmes/" + programme + "/pool")
                .then();
    }

    ValidatableResponse selection(String application) {
        return given().auth()
                .oauth2(SECRETARY)
                .get("/api/v1/selections/" + application)
                .then();
    }

    ValidatableResponse answer(String token, String application, boolean takesPart, String channel) {
        return selectionStep(
                token, application, "/intent", "{\"takesPart\":%s,\"channel\":\"%s\"}".formatted(takesPart, channel));
    }

    ValidatableResponse selectionStep(String token, String application, String path, String body) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/selections/" + application + path)
                .then();
    }

    /** The whole draw by its ceremony, approved; says who is newly selected. */
    List<String> draw(int number) {
        post(SECRETARY, "/draws").statusCode(201);
        commitByCeremony(number);
        reveal(number);
        post(SECRETARY, "/draws/" + number + "/execution").statusCode(200);
        post(OFFICIAL, "/draws/" + number + "/approval").statusCode(200);
        return selected(number);
    }

    void commitByCeremony(int number) {
        secrets.clear();
        secrets.add(bytes(32));
        secrets.add(bytes(32));
        promise(SECRETARY, number, secrets.getFirst()).statusCode(200);
        promise(OFFICIAL, number, secrets.getLast()).statusCode(200);
        post(SECRETARY, "/draws/" + number + "/commitment").statusCode(200);
    }

    void reveal(int number) {
        reveal(SECRETARY, number, secrets.getFirst()).statusCode(200);
        reveal(OFFICIAL, number, secrets.getLast()).statusCode(200);
    }

    ValidatableResponse promise(String token, int number, byte[] secret) {
        return post(
                token,
                "/draws/" + number + "/ceremony/commitments",
                "{\"sha256\":\"%s\"}".formatted(Sha256.of(secret).hex()));
    }

    ValidatableResponse reveal(String token, int number, byte[] secret) {
        return post(token, "/draws/" + number + "/ceremony/reveals", revelation(secret));
    }

    static String commitment(byte[] secret) {
        return "{\"sha256\":\"%s\"}".formatted(Sha256.of(secret).hex());
    }

    static String revelation(byte[] secret) {
        return "{\"secret\":\"%s\"}".formatted(hex(secret));
    }

    byte[] secret(int party) {
        return secrets.get(party);
    }

    List<String> selected(int number) {
        Response list =
                given().auth().oauth2(SECRETARY).get("/api/v1/selections?programme=" + programme + "&draw=" + number);
        return list.path("items.applicationId");
    }

    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static String owner(String application) {
        return "owner-of-" + application;
    }

    static String ownerToken(String application) {
        return Tokens.applicant(owner(application));
    }

    void awaitState(String state, int count) {
        await().atMost(PATIENCE)
                .until(() -> pool().extract().<Integer>path("byState." + state), Integer.valueOf(count)::equals);
    }

    void awaitRedrawRequired() {
        await().atMost(PATIENCE)
                .until(() -> get("/draws").extract().<Boolean>path("redrawRequired"), Boolean.TRUE::equals);
    }

    private void awaitApproved(int count) {
        awaitState("APPROVED", count);
    }

    private void enter(Frame frame, int count) {
        for (int entry = 0; entry < count; entry++) {
            enter(frame);
        }
    }

    private void define(String type, Consumer<ObjectNode> change) {
        int version = definitionVersion++;
        tell("koubo.application", type, programme, data -> {
            data.put("definitionVersion", version);
            ObjectNode definition = (ObjectNode) data.get("definition");
            definition.put("programme", programme).put("version", version).put("seats", 4);
            ArrayNode frames = (ArrayNode) definition.get("frames");
            frames.forEach(frame -> ((ObjectNode) frame)
                    .put("guide", frame.get("frame").asText().equals("SO") ? 2 : 1));
            change.accept(definition);
        });
    }

    static Predicate<JsonNode> event(String type, String subject) {
        return event -> event.path("type").asText().equals("dev.koubo.lottery." + type + ".v1")
                && event.path("subject").asText().equals(subject);
    }
}
