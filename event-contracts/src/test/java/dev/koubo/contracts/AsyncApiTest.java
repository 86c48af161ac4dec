package dev.koubo.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    private static final Set<String> PRIVATE = Set.of("PartyRecorded", "BriefingGuestRecorded");

    private final JsonNode document = read();

    @Test
    void every_event_is_a_message_with_its_schema() {
        Set<String> described = new TreeSet<>();
        document.at("/components/messages").properties().forEach(entry -> {
            JsonNode message = entry.getValue();
            Path schema = ContractFiles.ROOT
                    .resolve(message.at("/payload/schema/$ref").asText())
                    .normalize();
            assertThat(Files.exists(schema)).as("%s", schema).isTrue();
            assertThat(message.get("contentType").asText()).isEqualTo("application/cloudevents+json");
            assertThat(entry.getKey()).isEqualTo(message(schema));
            described.add(entry.getKey());
        });

        assertThat(described).isEqualTo(names());
    }

    @Test
    void every_message_travels_on_its_producers_channel_and_personal_data_on_the_private_one_alone() {
        for (Path schema : ContractFiles.schemas()) {
            String name = message(schema);
            String channel = PRIVATE.contains(name) ? "parties" : ContractFiles.producer(schema);

            document.at("/channels")
                    .properties()
                    .forEach(
                            entry -> assertThat(entry.getValue().get("messages").has(name))
                                    .as("%s on %s", name, entry.getKey())
                                    .isEqualTo(entry.getKey().equals(channel)));
        }
    }

    @Test
    void every_channel_has_a_sender_and_a_receiver() {
        document.at("/channels").properties().forEach(channel -> {
            Set<String> actions = new TreeSet<>();
            document.at("/operations").forEach(operation -> {
                if (operation.at("/channel/$ref").asText().equals("#/channels/" + channel.getKey())) {
                    actions.add(operation.get("action").asText());
                }
            });
            assertThat(actions).as(channel.getKey()).containsExactly("receive", "send");
        });
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        ContractFiles.schemas().forEach(schema -> names.add(message(schema)));
        return names;
    }

    /** What the document calls it: the event's name, with its version from the second on. */
    private static String message(Path schema) {
        String version = ContractFiles.version(schema);
        return ContractFiles.event(schema) + (version.equals("v1") ? "" : version.toUpperCase(Locale.ROOT));
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(ContractFiles.text(ContractFiles.ROOT.resolve("asyncapi.yaml")));
        } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
