package dev.koubo.messaging.relay;

import dev.koubo.messaging.relay.Row.Lane;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/**
 * Sends rows and waits for the broker's word on each. A lane's next record is sent after the one before it has been
 * acknowledged: several in flight could be written around one that fails, and the order of the key would be lost. Lanes
 * go side by side.
 */
final class Publisher implements AutoCloseable {

    private static final Duration CLOSING = Duration.ofSeconds(2);

    private final Supplier<Producer<String, String>> connect;
    private @Nullable Producer<String, String> connected;

    Publisher(Supplier<Producer<String, String>> connect) {
        this.connect = connect;
    }

    /**
     * Publishes what can be published.
     *
     * @param rows in the order of their ids
     * @param abandon true when records in flight are no longer waited for
     * @throws KafkaException if no producer can be made
     */
    Outcome publish(List<Row> rows, BooleanSupplier abandon) {
        Producer<String, String> producer = producer();
        Outcome outcome = new Outcome();
        Map<Lane, Deque<Row>> lanes = new LinkedHashMap<>();
        Set<String> reachable = reachable(producer, rows, outcome);
        rows.stream()
                .filter(row -> reachable.contains(row.lane().topic()))
                .forEach(row -> lanes.computeIfAbsent(row.lane(), any -> new ArrayDeque<>())
                        .add(row));
        send(producer, lanes, outcome, abandon);
        outcome.stoppedLanes().values().stream()
                .filter(Publisher::breaksProducer)
                .findAny()
                .ifPresent(broken -> close());
        return outcome;
    }

    private static void send(
            Producer<String, String> producer, Map<Lane, Deque<Row>> lanes, Outcome outcome, BooleanSupplier abandon) {
        BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
        lanes.values().forEach(lane -> send(producer, lane.element(), answers));
        int inFlight = lanes.size();
        while (inFlight > 0 && !abandon.getAsBoolean()) {
            Answer answer = next(answers);
            if (answer == null) {
                continue;
            }
            Lane lane = answer.row().lane();
            Deque<Row> waiting = lanes.getOrDefault(lane, new ArrayDeque<>());
            waiting.poll();
            if (answer.failure() != null) {
                outcome.stopped(lane, answer.failure());
                inFlight--;
                continue;
            }
            outcome.published(answer.row());
            if (waiting.isEmpty()) {
                inFlight--;
            } else {
                send(producer, waiting.element(), answers);
            }
        }
    }

    private static void send(Producer<String, String> producer, Row row, BlockingQueue<Answer> answers) {
        try {
            producer.send(Records.of(row), (place, failure) -> answers.add(new Answer(row, failure)));
        } catch (KafkaException | IllegalStateException failure) {
            answers.add(new Answer(row, failure));
        }
    }

    private static @Nullable Answer next(BlockingQueue<Answer> answers) {
        try {
            return answers.poll(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new org.apache.kafka.common.errors.InterruptException(interrupted);
        }
    }

    /** A topic that nobody can tell us of would hold up each of its records for seconds: it is asked for once. */
    private static Set<String> reachable(Producer<String, String> producer, List<Row> rows, Outcome outcome) {
        return rows.stream()
                .map(row -> row.lane().topic())
                .distinct()
                .filter(topic -> {
                    try {
                        return !producer.partitionsFor(topic).isEmpty();
                    } catch (ApiException unreachable) {
                        outcome.stopped(topic, unreachable);
                        return false;
                    }
                })
                .collect(Collectors.toSet());
    }

    private static boolean breaksProducer(Exception failure) {
        return !(failure instanceof RetriableException
                || failure instanceof RecordTooLargeException
                || failure instanceof AuthorizationException
                || failure instanceof InvalidTopicException);
    }

    private Producer<String, String> producer() {
        Producer<String, String> producer = connected;
        if (producer == null) {
            producer = connect.get();
            connected = producer;
        }
        return producer;
    }

    @Override
    public void close() {
        Producer<String, String> producer = connected;
        connected = null;
        if (producer != null) {
            producer.close(CLOSING);
        }
    }

    private record Answer(Row row, @Nullable Exception failure) {}
}
