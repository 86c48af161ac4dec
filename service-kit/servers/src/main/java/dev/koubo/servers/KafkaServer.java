package dev.koubo.servers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** One Kafka node (broker and controller) on 127.0.0.1 in a JVM of its own; everything is in its folder. */
public final class KafkaServer implements RunningServer {
    private static final String NAME = "kafka";
    private static final Duration START_LIMIT = Duration.ofSeconds(120);

    private final ChildProcess process;
    private final KafkaSettings settings;

    private KafkaServer(ChildProcess process, KafkaSettings settings) {
        this.process = process;
        this.settings = settings;
    }

    public static KafkaServer start(Path folder) {
        return start(folder, FreePorts.one());
    }

    public static KafkaServer start(Path folder, int port) {
        return start(folder, KafkaSettings.at(port));
    }

    public static KafkaServer start(Path folder, KafkaSettings settings) {
        FreePorts.requireFree(NAME, settings.port());
        FreePorts.requireFree(NAME + "'s controller", settings.controllerPort());
        Path home = folder.toAbsolutePath().normalize();
        Path data = home.resolve("data");
        try {
            Files.createDirectories(data);
            Path properties = Files.write(home.resolve("server.properties"), settings.properties(data));
            Path logging = Logging.write(home, "kafka.server.KafkaRaftServer");
            if (!Files.exists(data.resolve("meta.properties"))) {
                format(home, properties, logging);
            }
            var line = java("kafka", logging);
            line.addAll(List.of("kafka.Kafka", properties.toString()));
            var server = new KafkaServer(ChildProcess.start(ChildCommand.of(NAME, home, line)), settings);
            // The broker opens this port last, when it takes requests.
            server.process.awaitReady(START_LIMIT, () -> listens(settings.port()));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void format(Path home, Path properties, Path logging) {
        UUID random = UUID.randomUUID();
        byte[] id = ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(random.getMostSignificantBits())
                .putLong(random.getLeastSignificantBits())
                .array();
        var line = java("kafka-format", logging);
        line.addAll(List.of("kafka.tools.StorageTool", "format", "--ignore-formatted"));
        // With an equals sign, as the tool would take an id that begins with a dash for an option.
        line.add("--cluster-id=" + Base64.getUrlEncoder().withoutPadding().encodeToString(id));
        line.add("--config=" + properties);
        Shell.run("kafka's format", home.resolve("format.log"), line, Map.of());
    }

    private static List<String> java(String what, Path logging) {
        List<Path> classPath = Artifacts.kafkaClassPath();
        var line = new ArrayList<>(List.of(ChildCommand.java()));
        // The first jar is the broker's and has its version.
        line.addAll(ClassArchive.options(what + "-" + classPath.getFirst().getFileName()));
        line.addAll(List.of(
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dlog4j2.configurationFile=" + logging,
                "-cp",
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator))));
        return line;
    }

    static boolean listens(int port) {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** Makes those that are not there; what is there stays as it is. */
    @SuppressWarnings("unchecked")
    public void createTopics(List<Topic> topics) {
        try (var apart = new ApartLoader(Artifacts.kafkaClassPath())) {
            var creation = (BiConsumer<String, Map<String, Map<String, String>>>) apart.instance(TopicCreation.class);
            creation.accept(
                    bootstrapServers(), topics.stream().collect(Collectors.toMap(Topic::name, Topic::settings)));
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("Topics could not be made", e);
        }
    }

    /** What clients take as {@code bootstrap.servers}; past any proxy. */
    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port();
    }

    @Override
    public int port() {
        return settings.port();
    }

    @Override
    public ChildProcess process() {
        return process;
    }
}
