package dev.koubo.messaging.relay;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** How events become Kafka records, and the producer that writes them. */
final class Records {

    /** Long enough for a leader to move, short enough for a key not to hold up the round of the others for long. */
    private static final Map<String, Object> PROMISES = Map.of(
            ProducerConfig.ACKS_CONFIG, "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
            ProducerConfig.LINGER_MS_CONFIG, 0,
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);

    private static final byte[] CLOUD_EVENT = "application/cloudevents+json".getBytes(StandardCharsets.UTF_8);

    private Records() {}

    /**
     * A producer for the broker described.
     *
     * @param kafka connection settings; what is not a producer's is left out
     */
    static Producer<String, String> producer(Map<String, Object> kafka) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.keySet().retainAll(ProducerConfig.configNames());
        settings.remove(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG);
        settings.remove(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG);
        settings.putAll(PROMISES);
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    static ProducerRecord<String, String> of(Row row) {
        ProducerRecord<String, String> record =
                new ProducerRecord<>(row.lane().topic(), row.lane().key(), row.envelope());
        if (row.envelope() != null) {
            record.headers().add("content-type", CLOUD_EVENT);
        }
        if (row.traceparent() != null) {
            record.headers().add("traceparent", row.traceparent().getBytes(StandardCharsets.UTF_8));
        }
        return record;
    }
}
