package dev.koubo.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Plays the other services: publishes what they would and reads what the service under test published. */
public final class Topics {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration ONE_POLL = Duration.ofMillis(200);

    private Topics() {}

    /** Publishes an event in structured mode under its partition key and waits for the broker's acknowledgement. */
    public static void publish(String topic, JsonNode event) {
        publish(topic, event.path("partitionkey").asText(event.path("subject").asText()), event.toString());
    }

    /** @see #publish(String, JsonNode) */
    public static void publish(String topic, String event) {
        publish(topic, Json.read(event));
    }

    /**
     * Publishes any text, also one that no producer would.
     *
     * @param value null for a tombstone
     */
    public static void publish(String topic, String key, @Nullable String value) {
        ProducerRecord<String, @Nullable String> record = new ProducerRecord<>(topic, key, value);
        record.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
        try (KafkaProducer<String, @Nullable String> producer =
                new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Not published to " + topic, failure.getCause());
        }
    }

    /**
     * The first event of a topic, read from its beginning, that the predicate accepts; waits for it.
     *
     * @throws AssertionError if there is none within the timeout
     */
    public static JsonNode read(String topic, Predicate<JsonNode> wanted, Duration timeout) {
        long end = System.nanoTime() + timeout.toNanos();
        List<JsonNode> seen = new ArrayList<>();
        try (Consumer<String, String> consumer = fromTheBeginning(topic)) {
            while (System.nanoTime() < end) {
                for (ConsumerRecord<String, String> record : consumer.poll(ONE_POLL)) {
                    JsonNode event =
                            Json.read(Optional.ofNullable(record.value()).orElse("null"));
                    if (wanted.test(event)) {
                        return event;
                    }
                    seen.add(event);
                }
            }
        }
        throw new AssertionError("No such event in " + topic + " within " + timeout + "; it holds " + summary(seen));
    }

    /**
     * Waits for an event about a subject.
     *
     * @param type the full type, or the short one as in {@code ApplicationSubmitted}
     */
    public static JsonNode awaitEvent(String topic, String type, String subject) {
        return read(
                topic,
                event -> isOf(type, event) && event.path("subject").asText().equals(subject),
                PATIENCE);
    }

    /** All events that a topic holds at this moment, in order within each key. */
    public static List<JsonNode> all(String topic, Predicate<JsonNode> wanted) {
        List<JsonNode> events = new ArrayList<>();
        try (Consumer<String, String> consumer = fromTheBeginning(topic)) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, String> record : consumer.poll(ONE_POLL)) {
                    JsonNode event =
                            Json.read(Optional.ofNullable(record.value()).orElse("null"));
                    if (wanted.test(event)) {
                        events.add(event);
                    }
                }
            }
        }
        return events;
    }

    private static boolean isOf(String type, JsonNode event) {
        String full = event.path("type").asText();
        return full.equals(type) || full.matches(".*\\." + type + "\\.v[0-9]+");
    }

    private static Consumer<String, String> fromTheBeginning(String topic) {
        KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private static Map<String, Object> settings() {
        return Map.of("bootstrap.servers", TestState.get(TestState.BOOTSTRAP_SERVERS));
    }

    private static List<String> summary(List<JsonNode> events) {
        return events.stream()
                .map(event -> event.path("type").asText() + " of "
                        + event.path("subject").asText())
                .toList();
    }
}
