package dev.koubo.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker with an authorizer that was given the product's ACLs lets everybody do what they say, and nothing else. */
class KafkaAclTest {

    private static final String ADMIN = "admin";
    private static final String STRANGER = "stranger";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<Acl> acls = Acl.readAll();
    private final Set<String> topics =
            acls.stream().filter(Acl::isOfTopic).map(Acl::name).collect(Collectors.toCollection(TreeSet::new));

    @TempDir
    Path folder;

    @Test
    void everybody_reads_and_writes_what_the_file_says_and_nothing_else() throws Exception {
        KafkaSettings settings = withAuthorizer(KafkaSettings.at(FreePorts.one()));
        try (KafkaServer server = KafkaServer.start(folder, settings)) {
            prepare(server);

            for (String principal : principals()) {
                assertThat(written(server, principal))
                        .as("%s writes", principal)
                        .isEqualTo(allowed(principal, "Write"));
                assertThat(read(server, principal)).as("%s reads", principal).isEqualTo(allowed(principal, "Read"));
            }
            assertThatThrownBy(() -> joinGroupOf(server, "consent-service", "screening-service"))
                    .isInstanceOf(GroupAuthorizationException.class);
        }
    }

    @Test
    void the_script_gives_kafkas_own_command_each_line_of_the_file() throws Exception {
        Path written = folder.resolve("commands");
        Path command =
                Files.writeString(folder.resolve("kafka-acls.sh"), "#!/bin/sh\necho \"$@\" >> " + written + "\n");
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));

        Shell.run(
                "apply-acls",
                folder.resolve("log"),
                List.of(Acl.FOLDER.resolve("apply-acls").toString(), "broker.example:9092"),
                Map.of("KAFKA_ACLS", command.toString()));

        assertThat(Files.readAllLines(written))
                .containsExactlyElementsOf(acls.stream()
                        .map(acl -> String.join(" ", acl.command("broker.example:9092")))
                        .toList());
    }

    private Set<String> principals() {
        return Stream.concat(acls.stream().map(Acl::principal), Stream.of(STRANGER))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> allowed(String principal, String operation) {
        return acls.stream()
                .filter(acl -> acl.isOfTopic()
                        && acl.principal().equals(principal)
                        && acl.operation().equals(operation))
                .map(Acl::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Makes the topics with one record each, and gives the broker the ACLs. */
    private void prepare(KafkaServer server) throws Exception {
        try (Admin admin = Admin.create(client(server, ADMIN))) {
            admin.createTopics(topics.stream()
                            .map(topic -> new NewTopic(topic, 1, (short) 1))
                            .toList())
                    .all()
                    .get();
            admin.createAcls(acls.stream().map(Acl::binding).toList()).all().get();
        }
        assertThat(written(server, ADMIN)).isEqualTo(topics);
    }

    /** Whoever may write nowhere is refused by the cluster, sooner or later in its producer, everybody else by the topic. */
    private Set<String> written(KafkaServer server, String principal) throws Exception {
        Set<String> written = new TreeSet<>();
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client(server, principal), new StringSerializer(), new StringSerializer())) {
            for (String topic : topics) {
                try {
                    producer.send(new ProducerRecord<>(topic, "key", "value")).get();
                    written.add(topic);
                } catch (ExecutionException | KafkaException refused) {
                    assertThat(refused).hasCauseInstanceOf(AuthorizationException.class);
                }
            }
        }
        return written;
    }

    private Set<String> read(KafkaServer server, String principal) {
        Set<String> read = new TreeSet<>();
        for (String topic : topics) {
            try (KafkaConsumer<String, String> consumer = consumer(server, principal, principal)) {
                consumer.assign(List.of(new TopicPartition(topic, 0)));
                consumer.seekToBeginning(consumer.assignment());
                if (!consumer.poll(PATIENCE).isEmpty()) {
                    read.add(topic);
                }
            } catch (TopicAuthorizationException refused) {
                assertThat(refused.unauthorizedTopics()).containsExactly(topic);
            }
        }
        return read;
    }

    private static void joinGroupOf(KafkaServer server, String principal, String group) {
        try (KafkaConsumer<String, String> consumer = consumer(server, principal, group)) {
            consumer.subscribe(Set.of("koubo.application"));
            consumer.poll(PATIENCE);
        }
    }

    private static KafkaConsumer<String, String> consumer(KafkaServer server, String principal, String group) {
        Map<String, Object> configuration = client(server, principal);
        configuration.put("group.id", group);
        return new KafkaConsumer<>(configuration, new StringDeserializer(), new StringDeserializer());
    }

    private static Map<String, Object> client(KafkaServer server, String principal) {
        return new HashMap<>(Map.of(
                "bootstrap.servers",
                server.bootstrapServers(),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                login(principal) + ";"));
    }

    private static String login(String principal) {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\""
                .formatted(principal, principal);
    }

    /** The broker's own connections are the administrator's; its controller is reached without a login, on loopback alone. */
    private KafkaSettings withAuthorizer(KafkaSettings settings) {
        String users = Stream.concat(principals().stream(), Stream.of(ADMIN))
                .map(principal -> " user_" + principal + "=\"" + principal + "\"")
                .collect(Collectors.joining());
        return settings.withConfiguration(Map.of(
                "listeners",
                "SASL_PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                        .formatted(settings.port(), settings.controllerPort()),
                "advertised.listeners",
                "SASL_PLAINTEXT://127.0.0.1:" + settings.port(),
                "listener.security.protocol.map",
                "SASL_PLAINTEXT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name",
                "SASL_PLAINTEXT",
                "sasl.enabled.mechanisms",
                "PLAIN",
                "sasl.mechanism.inter.broker.protocol",
                "PLAIN",
                "listener.name.sasl_plaintext.plain.sasl.jaas.config",
                login(ADMIN) + users + ";",
                "authorizer.class.name",
                "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                "super.users",
                "User:" + ADMIN + ";User:ANONYMOUS"));
    }
}
