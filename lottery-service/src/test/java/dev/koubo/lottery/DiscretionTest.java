package dev.koubo.lottery;

import static dev.koubo.lottery.Story.owner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.testing.ClockFile;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing that everybody can read tells who a company is, and no log tells more (R96). */
@QuarkusTest
@WithTestResource(ServiceServers.class)
class DiscretionTest {

    private static final String NAME = "Canary Works";
    private static final String MAIL = "canary@canary.example";
    private static final String NUMBER = "9123456789013";

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord record) {
            log.add(record.getMessage()
                    + List.of(record.getParameters() == null ? new Object[0] : record.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
        Logger.getLogger("discretion").info("listening");
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listener);
        ClockFile.ofService().reset();
    }

    @Test
    void neither_bundle_nor_events_nor_logs_name_a_company() throws IOException {
        Story story = Story.opened();
        for (Frame frame : List.of(Frame.RW, Frame.CM, Frame.SO, Frame.SO, Frame.SO)) {
            identify(story, story.enter(frame));
        }
        story.receptionCloses(5);
        story.awaitState("APPROVED", 5);
        Story.itIs(Story.DRAW_DAY);
        story.post(Story.SECRETARY, "/pool/freeze").statusCode(200);
        story.draw(0);
        story.tell(
                "koubo.application",
                "application/ApplicationExcluded",
                story.applications().getFirst(),
                _ -> {});
        story.awaitState("EXCLUDED", 1);

        List<String> known = new ArrayList<>(List.of(NAME, MAIL, NUMBER));
        story.applications().forEach(application -> known.add(owner(application)));
        List<String> published = new ArrayList<>(publicAnswers(story));
        known.addAll(story.applications());
        assertThat(published).allSatisfy(answer -> assertThat(answer).doesNotContain(known));

        known.removeAll(story.applications()); // events are about applications, and name nothing else
        Topics.all("koubo.lottery", _ -> true)
                .forEach(event -> assertThat(event.toString()).doesNotContain(known));
        known.add(Sides.hex(story.sides().secret(0)));
        assertThat(log).isNotEmpty().allSatisfy(line -> assertThat(line).doesNotContain(known));
    }

    private static void identify(Story story, String application) {
        story.tell("koubo.parties", "application/PartyRecorded", application, data -> {
            data.put("applicant", owner(application));
            data.withObject("/company").put("name", NAME).put("corporateNumber", NUMBER);
            data.withObject("/participant").put("name", NAME).put("email", MAIL);
        });
    }

    private static List<String> publicAnswers(Story story) throws IOException {
        List<String> answers = new ArrayList<>();
        answers.add(story.get("/draws").extract().asString());
        answers.add(story.get("/draws/0").extract().asString());
        answers.add(story.get("/journal").extract().asString());
        byte[] bundle = story.get("/draw-bundle").extract().asByteArray();
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle));
        while (zip.getNextEntry() != null) {
            answers.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return answers;
    }
}
