package dev.koubo.messaging;

import dev.koubo.servers.KafkaServer;
import dev.koubo.servers.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** A topic that is read from its beginning, by nobody's group. */
public record TestTopic(String bootstrapServers, String name) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A topic of its own. */
    public static TestTopic fresh(KafkaServer server, int partitions) {
        String name = "koubo.test-" + COUNT.incrementAndGet();
        server.createTopics(List.of(new Topic(name, partitions, Map.of())));
        return new TestTopic(server.bootstrapServers(), name);
    }

    /** Waits until the records read so far satisfy the condition; per partition they are in their order. */
    public List<ConsumerRecord<String, String>> await(Predicate<List<ConsumerRecord<String, String>>> enough) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                    .map(partition -> new TopicPartition(name, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<String, String>> all = new ArrayList<>();
            Awaitility.await("records of " + name)
                    .atMost(Duration.ofSeconds(30))
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .until(() -> {
                        consumer.poll(Duration.ofMillis(50)).forEach(all::add);
                        return enough.test(all);
                    });
            return all;
        }
    }

    /** Waits until there are as many records and gives their values. */
    public List<String> awaitValues(int count) {
        return await(records -> records.size() >= count).stream()
                .map(ConsumerRecord::value)
                .toList();
    }

    /** Waits for the value and gives all values up to then. */
    public List<String> awaitValue(String value) {
        return await(records -> records.stream().anyMatch(record -> value.equals(record.value()))).stream()
                .map(ConsumerRecord::value)
                .toList();
    }
}
