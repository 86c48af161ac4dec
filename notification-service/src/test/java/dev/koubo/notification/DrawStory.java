package dev.koubo.notification;

import static dev.koubo.notification.Surroundings.about;
import static dev.koubo.notification.Surroundings.data;
import static dev.koubo.notification.Surroundings.mail;
import static dev.koubo.notification.Surroundings.partyBecomesKnown;
import static dev.koubo.notification.Surroundings.publish;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.koubo.servers.Mail;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A programme of its own, so that its draws are about nobody else; all instants are Tokyo time. */
record DrawStory(String programme) {

    static final String DRAW_COMMITTED = "DRAW_COMMITTED";

    private static final String BEACON =
            "drand:52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971:19601812";

    static DrawStory unheardOf() {
        return new DrawStory("cyber-" + UUID.randomUUID());
    }

    static DrawStory opened() {
        DrawStory story = unheardOf();
        story.opens();
        return story;
    }

    void opens() {
        publish("koubo.application", of(programme, "application/ProgrammeOpened"));
    }

    /** A company that can be in the draw; answers its application. */
    String approvedAt(String instant) {
        String application = UUID.randomUUID().toString();
        partyBecomesKnown(application);
        approve(application, instant);
        return application;
    }

    String approve(String application, String instant) {
        return tell("screening/ApplicationApproved", application, "approvedAt", instant);
    }

    String withdraw(String application, String instant) {
        return tell("application/ApplicationWithdrawn", application, "withdrawnAt", instant);
    }

    String exclude(String application, String instant) {
        return tell("application/ApplicationExcluded", application, "excludedAt", instant);
    }

    String select(String application, int draw) {
        ObjectNode event = of(application, "lottery/ApplicantSelected");
        data(event).put("draw", draw);
        return publish("koubo.lottery", event);
    }

    String tellResult(String application) {
        return publish("koubo.application", of(application, "application/ApplicantResultDecided"));
    }

    String commit(int draw, String instant) {
        return publish("koubo.lottery", commitment(draw, instant));
    }

    ObjectNode commitment(int draw, String instant) {
        ObjectNode event = of(programme, "lottery/DrawCommitted");
        data(event).put("draw", draw).put("committedAt", at(instant).toString()).put("manifest", manifest(draw));
        return event;
    }

    String manifest(int draw) {
        return """
                KVD1
                programme=%s
                draw=%d
                parent=%s
                journal=-
                list_sha256=87c538a643af460f2b276abb66856edcc7d58ad983e4b5a6c63487e112b58312
                entries=51
                guide=RW:10,CM:10,SO:20
                seats=RW:6,CM:11,SO:23
                beacon=%s
                redraw=fresh-beacon
                """.formatted(programme, draw, draw == 0 ? "-" : "67".repeat(32), BEACON);
    }

    /** Waits for the mail of a draw. */
    Mail manifestMail(String application) {
        return mail(application, DRAW_COMMITTED);
    }

    static String attached(Mail mail) {
        return new String(Objects.requireNonNull(mail.attachments().get("manifest.txt")), StandardCharsets.UTF_8);
    }

    private String tell(String example, String application, String field, String instant) {
        ObjectNode event = of(application, example);
        data(event).put(field, at(instant).toString());
        return publish("koubo." + example.substring(0, example.indexOf('/')), event);
    }

    private ObjectNode of(String subject, String example) {
        ObjectNode event = about(subject, example);
        event.put("programme", programme);
        data(event).put("programme", programme);
        return event;
    }

    private static Instant at(String localDateTime) {
        return Surroundings.tokyo(localDateTime);
    }
}
