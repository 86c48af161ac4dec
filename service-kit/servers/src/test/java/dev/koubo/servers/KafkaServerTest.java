package dev.koubo.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerTest {
    private static final Topic LOTTERY = new Topic("koubo.lottery", 12, Map.of("retention.ms", "-1"));

    @TempDir
    Path folder;

    @Test
    void records_outlive_a_restart_and_a_kill() throws Exception {
        try (var server = KafkaServer.start(folder)) {
            server.createTopics(List.of(LOTTERY));
            publish(server, "first");
        }

        var second = KafkaServer.start(folder);
        publish(second, "second");
        second.kill();

        try (var third = KafkaServer.start(folder)) {
            assertThat(read(third, 2)).containsExactly("first", "second");
        }
    }

    @Test
    void the_product_s_topics_are_made_and_may_be_asked_for_again() throws Exception {
        var topics = Topic.readAll(Path.of(System.getProperty("koubo.root"), "deploy", "kafka", "topics.properties"));

        try (var server = KafkaServer.start(folder);
                var admin = Admin.create(Map.of("bootstrap.servers", server.bootstrapServers()))) {
            server.createTopics(topics);
            server.createTopics(topics);

            var described = admin.describeTopics(List.of(
                            "koubo.application",
                            "koubo.screening",
                            "koubo.lottery",
                            "koubo.consent",
                            "koubo.scheduling",
                            "koubo.notification",
                            "koubo.parties"))
                    .allTopicNames()
                    .get();
            assertThat(described.values())
                    .hasSize(7)
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(12));
            assertThat(setting(admin, "koubo.parties", "cleanup.policy")).isEqualTo("compact");
            assertThat(setting(admin, "koubo.lottery", "retention.ms")).isEqualTo("-1");
            assertThat(setting(admin, "koubo.lottery", "cleanup.policy")).isEqualTo("delete");
        }
    }

    @Test
    void a_taken_port_is_named_before_anything_starts() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = KafkaSettings.at(FreePorts.one()).withControllerPort(other.getLocalPort());

            assertThatThrownBy(() -> KafkaServer.start(folder, settings))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining("kafka's controller");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_server_that_does_not_start_says_why() {
        var settings = KafkaSettings.at(FreePorts.one()).withConfiguration(Map.of("num.io.threads", "none"));

        assertThatThrownBy(() -> KafkaServer.start(folder, settings))
                .isInstanceOf(ServerDidNotStart.class)
                .hasMessageContaining("num.io.threads");
    }

    private static String setting(Admin admin, String topic, String name) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        var settings = admin.describeConfigs(List.of(resource)).all().get();
        return Objects.requireNonNull(settings.get(resource)).get(name).value();
    }

    private static void publish(KafkaServer server, String text) throws Exception {
        Map<String, Object> configuration = Map.of("bootstrap.servers", server.bootstrapServers());
        try (var producer = new KafkaProducer<>(configuration, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(LOTTERY.name(), "one key", text)).get();
        }
    }

    private static List<String> read(KafkaServer server, int count) {
        Map<String, Object> configuration = Map.of(
                "bootstrap.servers", server.bootstrapServers(), "group.id", "reader", "auto.offset.reset", "earliest");
        var values = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(configuration, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(Set.of(LOTTERY.name()));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    values.add(record.value());
                }
                return values.size() >= count;
            });
        }
        return values;
    }
}
