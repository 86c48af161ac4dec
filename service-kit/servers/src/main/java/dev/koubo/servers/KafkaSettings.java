package dev.koubo.servers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a Kafka node is reached.
 *
 * @param port where the broker listens
 * @param controllerPort where its controller does
 * @param advertisedPort the port that clients are told: another than {@code port} if a proxy stands before the broker
 * @param configuration the broker's settings beside or instead of our own
 */
public record KafkaSettings(int port, int controllerPort, int advertisedPort, Map<String, String> configuration) {
    public KafkaSettings {
        configuration = Map.copyOf(configuration);
    }

    /** With a free port for the controller. */
    public static KafkaSettings at(int port) {
        return new KafkaSettings(port, FreePorts.one(), port, Map.of());
    }

    public KafkaSettings withControllerPort(int chosen) {
        return new KafkaSettings(port, chosen, advertisedPort, configuration);
    }

    public KafkaSettings withAdvertisedPort(int chosen) {
        return new KafkaSettings(port, controllerPort, chosen, configuration);
    }

    public KafkaSettings withConfiguration(Map<String, String> chosen) {
        return new KafkaSettings(port, controllerPort, advertisedPort, chosen);
    }

    List<String> properties(Path data) {
        var lines = new ArrayList<>(List.of(
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.voters=1@127.0.0.1:" + controllerPort,
                "controller.listener.names=CONTROLLER",
                "listeners=PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners=PLAINTEXT://127.0.0.1:" + advertisedPort,
                "log.dirs=" + data,
                "auto.create.topics.enable=false",
                "log.retention.ms=-1",
                "group.initial.rebalance.delay.ms=0",
                "offsets.topic.replication.factor=1",
                "offsets.topic.num.partitions=12",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "transaction.state.log.num.partitions=4",
                "share.coordinator.state.topic.replication.factor=1",
                "share.coordinator.state.topic.min.isr=1",
                // 128 MB by default, half of our heap
                "log.cleaner.dedupe.buffer.size=16777216",
                "num.network.threads=2",
                "num.io.threads=4",
                "num.recovery.threads.per.data.dir=2"));
        configuration.forEach((name, value) -> lines.add(name + "=" + value));
        return lines;
    }
}
