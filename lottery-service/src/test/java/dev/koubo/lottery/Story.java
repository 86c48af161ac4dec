package dev.koubo.lottery;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.testing.ClockFile;
import dev.koubo.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A programme of its own for a test, with four seats (guide 1, 1, 2), and the people and services around it. Nothing of
 * it is shared with another story.
 */
final class Story {

    static final String SECRETARY = Tokens.secretariat("secretary");
    static final String OFFICIAL = Tokens.tokyo("official");

    /** Friday, the day of the draw. */
    static final String DRAW_DAY = "2025-07-04T10:00:00";

    private static final String SELECTIONS = "/api/v1/selections/";

    /** A busy machine takes its time. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String programme;
    private final Random random;
    private final Neighbours neighbours;
    private final Sides sides = new Sides(this);

    private Story(String programme) {
        this.programme = programme;
        this.random = new Random(programme.hashCode());
        this.neighbours = new Neighbours(programme, random);
    }

    /** A programme that has just opened; the clock stands in its reception. */
    static Story opened() {
        return opened(_ -> {});
    }

    private static Story opened(Consumer<ObjectNode> definition) {
        return opened("story-" + UUID.randomUUID().toString().substring(0, 8), definition);
    }

    private static Story opened(String programme, Consumer<ObjectNode> definition) {
        itIs("2025-06-20T10:00:00");
        Story story = new Story(programme);
        story.neighbours.define("application/ProgrammeOpened", definition);
        return story;
    }

    /** A programme whose reception has closed, with so many approved entries in each frame, on the day of the draw. */
    static Story closedWith(int rw, int cm, int so) {
        return closedWith(rw, cm, so, _ -> {});
    }

    /** As above. The same name is the same story, with the same entries and secrets. */
    static Story closedWith(String programme, int rw, int cm, int so) {
        return opened(programme, _ -> {}).closed(rw, cm, so);
    }

    private static Story closedWith(int rw, int cm, int so, Consumer<ObjectNode> definition) {
        return opened(definition).closed(rw, cm, so);
    }

    private Story closed(int rw, int cm, int so) {
        enter(Frame.RW, rw);
        enter(Frame.CM, cm);
        enter(Frame.SO, so);
        receptionCloses(rw + cm + so);
        awaitState("APPROVED", rw + cm + so);
        applications().forEach(Story::awaitOwner);
        itIs(DRAW_DAY);
        return this;
    }

    /** As above, and the pool is frozen. */
    static Story frozenWith(int rw, int cm, int so) {
        return frozenWith(rw, cm, so, _ -> {});
    }

    /** As above, with a definition that differs from the usual one. */
    static Story frozenWith(int rw, int cm, int so, Consumer<ObjectNode> definition) {
        Story story = closedWith(rw, cm, so, definition);
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

    Sides sides() {
        return sides;
    }

    List<String> applications() {
        return neighbours.applications();
    }

    void change(Consumer<ObjectNode> definition) {
        neighbours.define("application/ProgrammeChanged", definition);
    }

    String enter(Frame frame) {
        return neighbours.enter(frame);
    }

    String submit(Frame frame) {
        return neighbours.submit(frame);
    }

    void tell(String topic, String type, String subject, Consumer<ObjectNode> change) {
        neighbours.tell(topic, type, subject, change);
    }

    void receptionCloses(int received) {
        tell("koubo.application", "application/ApplicationsClosed", programme, data -> data.put("received", received));
        await().atMost(PATIENCE)
                .until(() -> pool().extract().<Integer>path("received"), Integer.valueOf(received)::equals);
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
        return post(token, path, "{}");
    }

    ValidatableResponse post(String token, String path, String body) {
        return Calls.post(token, path(path), body);
    }

    ValidatableResponse post(String token, String path, String body, String key) {
        return Calls.post(token, path(path), body, key);
    }

    ValidatableResponse get(String path) {
        return given().get(path(path)).then();
    }

    ValidatableResponse pool() {
        return Calls.get(SECRETARY, path("/pool"));
    }

    ValidatableResponse selection(String application) {
        return Calls.get(SECRETARY, SELECTIONS + application);
    }

    ValidatableResponse answer(String token, String application, boolean takesPart, String channel) {
        String answer = "{\"takesPart\":%s,\"channel\":\"%s\"}".formatted(takesPart, channel);
        return selectionStep(token, application, "/intent", answer);
    }

    ValidatableResponse selectionStep(String token, String application, String path, String body) {
        return Calls.post(token, SELECTIONS + application + path, body);
    }

    /** The whole draw by its ceremony, approved; says who is newly selected. */
    List<String> draw(int number) {
        post(SECRETARY, "/draws").statusCode(201);
        sides.commit(number);
        sides.reveal(number);
        post(SECRETARY, "/draws/" + number + "/execution").statusCode(200);
        post(OFFICIAL, "/draws/" + number + "/approval").statusCode(200);
        return selected(number);
    }

    List<String> selected(int number) {
        return Calls.get(SECRETARY, "/api/v1/selections?programme=" + programme + "&draw=" + number)
                .extract()
                .path("items.applicationId");
    }

    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
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

    private static void awaitOwner(String application) {
        String entry = "/api/v1/draw-entries/" + application;
        await().atMost(PATIENCE)
                .until(
                        () -> Calls.get(ownerToken(application), entry)
                                .extract()
                                .statusCode(),
                        Integer.valueOf(200)::equals);
    }

    void awaitRedrawRequired() {
        await().atMost(PATIENCE)
                .until(() -> get("/draws").extract().<Boolean>path("redrawRequired"), Boolean.TRUE::equals);
    }

    private void enter(Frame frame, int count) {
        for (int entry = 0; entry < count; entry++) {
            enter(frame);
        }
    }

    private String path(String path) {
        return "/api/v1/programmes/" + programme + path;
    }
}
