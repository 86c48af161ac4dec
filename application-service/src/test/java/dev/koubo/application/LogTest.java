package dev.koubo.application;

import static dev.koubo.application.Season.APPLICATIONS;
import static dev.koubo.application.Season.awaitState;
import static dev.koubo.application.Season.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import dev.koubo.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names, addresses and numbers of people are never logged, whatever goes right or wrong. */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class LogTest {

    private static final String NAME_CANARY = "鳴鳥カナリア";
    private static final String MAIL_CANARY = "canary-7f3a@mihon.example";
    private static final String PHONE_CANARY = "0398761234";

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord record) {
            lines.add(record.getMessage() + " " + Arrays.toString(record.getParameters()) + " " + record.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        ear.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(ear);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(ear);
    }

    @Test
    void personal_data_stays_out_of_the_log() {
        Season season = Season.receiving();
        Map<String, Object> form = season.form();
        String number = (String) Forms.part(form, "company").get("corporateNumber");
        Map<String, Object> participant = Forms.participant();
        participant.put("name", NAME_CANARY);
        participant.put("email", MAIL_CANARY);
        participant.put("phone", PHONE_CANARY);
        form.put("participants", List.of(participant));

        String id = season.submitted("canary-owner", form);
        post(Tokens.applicant("canary-other"), APPLICATIONS, form).statusCode(409);
        Forms.part(form, "company").put("postalCode", NAME_CANARY);
        post(Tokens.applicant("canary-owner"), APPLICATIONS, form).statusCode(422);
        season.tell("screening/ContactAttempted", id);
        awaitState(id, "CONTACTING");
        Topics.awaitEvent("koubo.parties", "PartyRecorded", id);

        assertThat(lines)
                .noneMatch(line -> line.contains(NAME_CANARY)
                        || line.contains(MAIL_CANARY)
                        || line.contains(PHONE_CANARY)
                        || line.contains(number));
    }
}
