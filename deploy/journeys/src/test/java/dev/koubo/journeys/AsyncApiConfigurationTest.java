package dev.koubo.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The AsyncAPI document says who sends and receives what; the services' configuration must say the same. */
class AsyncApiConfigurationTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private final JsonNode document = read();

    @ParameterizedTest
    @ValueSource(strings = {"application", "screening", "lottery", "consent", "scheduling", "notification"})
    void a_service_listens_to_the_channels_that_the_document_names(String service) throws IOException {
        assertThat(configuredTopics(service)).isEqualTo(channels(service, "receive"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application", "screening", "lottery", "consent", "scheduling", "notification"})
    void a_service_publishes_on_its_own_topic_and_on_the_private_one_only_if_the_document_says_so(String service)
            throws IOException {
        assertThat(channels(service, "send"))
                .contains(configuration(service).getProperty("koubo.messaging.topic", "koubo." + service));
        assertThat(publishesParties(service))
                .isEqualTo(channels(service, "send").contains("koubo.parties"));
    }

    @Test
    void the_broker_is_given_the_topics_of_the_document() throws IOException {
        Set<String> addresses = new TreeSet<>();
        document.get("channels")
                .forEach(channel -> addresses.add(channel.get("address").asText()));

        assertThat(properties(ROOT.resolve("deploy/kafka/topics.properties")).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(addresses);
    }

    private Set<String> channels(String service, String action) {
        Set<String> topics = new TreeSet<>();
        document.get("operations").forEach(operation -> {
            if (operation.get("action").asText().equals(action)
                    && operation.get("title").asText().equals(service + "-service")) {
                String channel = operation.at("/channel/$ref").asText().replace("#/channels/", "");
                topics.add(document.at("/channels/" + channel + "/address").asText());
            }
        });
        return topics;
    }

    private static Set<String> configuredTopics(String service) throws IOException {
        Properties configuration = configuration(service);
        return configuration.stringPropertyNames().stream()
                .filter(name -> name.matches("mp\\.messaging\\.incoming\\..+\\.topic"))
                .map(configuration::getProperty)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who has an event of the private channel among its contracts publishes there. */
    private static boolean publishesParties(String service) {
        return Files.exists(ROOT.resolve("event-contracts/" + service + "/PartyRecorded"))
                || Files.exists(ROOT.resolve("event-contracts/" + service + "/BriefingGuestRecorded"));
    }

    private static Properties configuration(String service) throws IOException {
        return properties(ROOT.resolve(service + "-service/src/main/resources/application.properties"));
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper()
                    .readTree(ROOT.resolve("event-contracts/asyncapi.yaml").toFile());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
