package dev.koubo.servers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Makes topics with the broker's own client. Loaded by {@link ApartLoader} only, so that our users need no Kafka client
 * and keep theirs; hence it is given JDK types alone: the bootstrap servers, and settings by topic.
 */
final class TopicCreation implements BiConsumer<String, Map<String, Map<String, String>>> {
    TopicCreation() {}

    @Override
    public void accept(String bootstrapServers, Map<String, Map<String, String>> topics) {
        // The client looks its classes up through the thread's loader.
        var loaderBefore = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(TopicCreation.class.getClassLoader());
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            List<NewTopic> wanted = topics.entrySet().stream()
                    .map(topic -> topic(topic.getKey(), new HashMap<>(topic.getValue())))
                    .toList();
            for (var made : admin.createTopics(wanted).values().entrySet()) {
                try {
                    made.getValue().get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new IllegalStateException("Topic " + made.getKey() + " could not be made", e.getCause());
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while topics were made", e);
        } finally {
            Thread.currentThread().setContextClassLoader(loaderBefore);
        }
    }

    private static NewTopic topic(String name, Map<String, String> settings) {
        int partitions = Integer.parseInt(settings.remove("partitions"));
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
    }
}
