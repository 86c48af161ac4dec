package dev.koubo.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The brokers' ACLs give each service the topics that the AsyncAPI document names, and nobody else more. */
class TopicAccessTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final String PRIVATE = "koubo.parties";

    private final JsonNode document = new YAMLMapper()
            .readTree(ROOT.resolve("event-contracts/asyncapi.yaml").toFile());
    private final Set<String> lines = Files.readAllLines(ROOT.resolve("deploy/kafka/acls.txt")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.trim().replaceAll("\\s+", " "))
            .collect(Collectors.toCollection(TreeSet::new));

    TopicAccessTest() throws IOException {}

    @Test
    void a_service_may_do_what_the_document_says_it_does() {
        Set<String> needed = new TreeSet<>();
        document.get("operations").forEach(operation -> {
            String service = operation.get("title").asText();
            String does = operation.get("action").asText().equals("send") ? "Write" : "Read";
            needed.add(String.join(" ", service, does, "topic", topic(operation)));
            needed.add(String.join(" ", service, "Read", "group", service));
        });

        assertThat(lines.stream().filter(line -> line.contains("-service"))).containsExactlyElementsOf(needed);
    }

    @Test
    void nobody_but_services_writes_or_reads_personal_data() {
        List<String> others =
                lines.stream().filter(line -> !line.contains("-service")).toList();

        assertThat(others)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(" Read ").doesNotContain(PRIVATE));
    }

    private String topic(JsonNode operation) {
        String channel = operation.at("/channel/$ref").asText().replace("#/channels/", "");
        return document.at("/channels/" + channel + "/address").asText();
    }
}
