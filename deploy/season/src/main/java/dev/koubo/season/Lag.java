package dev.koubo.season;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ClassicGroupDescription;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How far services are behind the topics that they read, with three questions to the broker for all of them. */
final class Lag implements AutoCloseable {

    private final Admin kafka;

    Lag(String bootstrap) {
        kafka = Admin.create(Map.of("bootstrap.servers", bootstrap));
    }

    /** How many records each service has still to read, by the name of the service. */
    Map<String, Long> of(List<String> services) {
        try {
            Map<String, String> groups =
                    services.stream().collect(Collectors.toMap(Function.identity(), service -> service + "-service"));
            Map<String, List<TopicPartition>> read = read(groups.values());
            Map<String, Map<TopicPartition, OffsetAndMetadata>> committed = kafka.listConsumerGroupOffsets(
                            groups.values().stream()
                                    .collect(Collectors.toMap(
                                            Function.identity(), group -> new ListConsumerGroupOffsetsSpec())))
                    .all()
                    .get();
            Map<TopicPartition, ListOffsetsResultInfo> ends = ends(read.values());
            return groups.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            one -> behind(
                                    read.getOrDefault(one.getValue(), List.of()),
                                    committed.getOrDefault(one.getValue(), Map.of()),
                                    ends)));
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Kafka does not tell the offsets", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    /**
     * What the members of each group were given. The services use the classic protocol; asked for a group of any kind, the client
     * first tries the other one, again and again.
     */
    private Map<String, List<TopicPartition>> read(Collection<String> groups)
            throws ExecutionException, InterruptedException {
        return kafka.describeClassicGroups(groups).all().get().values().stream()
                .collect(Collectors.toMap(
                        ClassicGroupDescription::groupId,
                        group -> group.members().stream()
                                .flatMap(member -> member.assignment().topicPartitions().stream())
                                .toList()));
    }

    private Map<TopicPartition, ListOffsetsResultInfo> ends(Collection<List<TopicPartition>> read)
            throws ExecutionException, InterruptedException {
        return kafka.listOffsets(read.stream()
                        .flatMap(List::stream)
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), one -> OffsetSpec.latest())))
                .all()
                .get();
    }

    /** A partition of which nothing was committed yet counts as not read. */
    private static long behind(
            List<TopicPartition> read,
            Map<TopicPartition, OffsetAndMetadata> committed,
            Map<TopicPartition, ListOffsetsResultInfo> ends) {
        return read.stream()
                .mapToLong(one -> offset(ends.get(one)) - offset(committed.get(one)))
                .sum();
    }

    private static long offset(@Nullable OffsetAndMetadata committed) {
        return committed == null ? 0 : committed.offset();
    }

    private static long offset(@Nullable ListOffsetsResultInfo end) {
        return end == null ? 0 : end.offset();
    }

    @Override
    public void close() {
        kafka.close();
    }
}
