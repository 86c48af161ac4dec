package dev.koubo.lottery;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.testing.Contracts;
import dev.koubo.testing.Topics;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

/** The other services around one programme: they publish what those would. */
final class Neighbours {

    private final String programme;
    private final Random random;
    private final List<String> applications = new ArrayList<>();
    private int definitionVersion = 1;

    Neighbours(String programme, Random random) {
        this.programme = programme;
        this.random = random;
    }

    List<String> applications() {
        return applications;
    }

    /** A definition with four seats: one for each of the small frames, two for the large one. */
    void define(String type, Consumer<ObjectNode> change) {
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

    /** A form comes in, is screened with success and approved. */
    String enter(Frame frame) {
        String application = submit(frame);
        tell("koubo.screening", "screening/TermsAccepted", application, _ -> {});
        tell("koubo.screening", "screening/ApplicationApproved", application, _ -> {});
        return application;
    }

    /** A form comes in. */
    String submit(Frame frame) {
        String application = new UUID(random.nextLong(), random.nextLong()).toString();
        byte[] label = new byte[32];
        random.nextBytes(label);
        applications.add(application);
        tell(
                "koubo.application",
                "application/ApplicationSubmitted",
                application,
                data -> data.put("frame", frame.name())
                        .put("label", HexFormat.of().formatHex(label)));
        tell(
                "koubo.parties",
                "application/PartyRecorded",
                application,
                data -> data.put("applicant", Story.owner(application)));
        return application;
    }

    /** An event like its golden example, but about this programme and this subject. */
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
}
