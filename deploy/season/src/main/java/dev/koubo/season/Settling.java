package dev.koubo.season;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Waits until the services have nothing left to do: no event unpublished, no timer overdue, no notice unsent, and no topic
 * that a service has not read to its end. That is what an operator sees, not what a test peeks at.
 */
final class Settling implements AutoCloseable {

    static final List<String> SERVICES =
            List.of("application", "screening", "lottery", "consent", "scheduling", "notification");

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Api operator;
    private final Admin kafka;

    Settling(Api operator, String bootstrap) {
        this.operator = operator;
        this.kafka = Admin.create(Map.of("bootstrap.servers", bootstrap));
    }

    /** Returns when everything that has happened has had its effects. */
    void await() {
        Map<String, Long> open = new TreeMap<>();
        Patience.until(
                "the services to settle",
                LIMIT,
                () -> {
                    open.clear();
                    open.putAll(open());
                    return open.isEmpty();
                },
                open::toString);
    }

    private Map<String, Long> open() {
        Map<String, Long> open = services();
        if (open.isEmpty()) {
            open.putAll(lag());
        }
        // An effect may have caused further work between the two looks.
        return open.isEmpty() ? services() : open;
    }

    private Map<String, Long> services() {
        Map<String, Long> open = new TreeMap<>();
        for (String service : SERVICES) {
            JsonNode delivery = operator.get("/api/v1/operations/" + service + "/delivery");
            JsonNode deadlines = operator.get("/api/v1/operations/" + service + "/deadlines?state=overdue&limit=1");
            note(open, service + " unpublished", delivery.path("unpublished").asLong());
            note(open, service + " overdue", deadlines.path("overdue").asLong());
        }
        JsonNode pending = operator.get("/api/v1/notices?state=PENDING&limit=1");
        note(open, "notices pending", pending.path("items").size());
        return open;
    }

    private Map<String, Long> lag() {
        try {
            Map<String, Long> open = new TreeMap<>();
            for (String service : SERVICES) {
                List<TopicPartition> read = partitions(service + "-service");
                Map<TopicPartition, OffsetAndMetadata> committed = kafka.listConsumerGroupOffsets(service + "-service")
                        .partitionsToOffsetAndMetadata()
                        .get();
                Map<TopicPartition, Long> ends = ends(read);
                long behind = read.stream()
                        .mapToLong(one -> ends.getOrDefault(one, 0L) - offset(committed.get(one)))
                        .sum();
                note(open, service + " behind", behind);
            }
            return open;
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Kafka does not tell the offsets", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    /** A partition that nobody of the group reads yet counts as not read. */
    private List<TopicPartition> partitions(String group) throws ExecutionException, InterruptedException {
        return kafka.describeConsumerGroups(List.of(group)).all().get().values().stream()
                .flatMap(described -> described.members().stream())
                .flatMap(member -> member.assignment().topicPartitions().stream())
                .toList();
    }

    private static long offset(@Nullable OffsetAndMetadata committed) {
        return committed == null ? 0 : committed.offset();
    }

    private Map<TopicPartition, Long> ends(List<TopicPartition> partitions)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, ListOffsetsResult.ListOffsetsResultInfo> ends = kafka.listOffsets(
                        partitions.stream().collect(Collectors.toMap(one -> one, one -> OffsetSpec.latest())))
                .all()
                .get();
        return ends.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private static void note(Map<String, Long> open, String what, long count) {
        if (count != 0) {
            open.put(what, count);
        }
    }

    @Override
    public void close() {
        kafka.close();
    }
}
