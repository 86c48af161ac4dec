package dev.koubo.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.koubo.messaging.Delivery.Recorded;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.Mutiny.Session;

/**
 * Gives each record to its consumer in one transaction, so that its effect happens once however often it is delivered. A
 * record that fails again and again parks, and every later one of its key behind it; other keys go on.
 */
@ApplicationScoped
public class Inbox {

    private final Mutiny.SessionFactory sessions;
    private final RecordReader reader;
    private final Patience patience;
    private volatile boolean stopping;

    @Inject
    Inbox(Mutiny.SessionFactory sessions, ObjectMapper json, MessagingConfig config) {
        this(sessions, json, Patience.of(config.inbox()));
    }

    Inbox(Mutiny.SessionFactory sessions, ObjectMapper json, Patience patience) {
        this.sessions = sessions;
        this.reader = new RecordReader(json);
        this.patience = patience;
    }

    /** Never fails: done when the record is taken, recognised as a duplicate, passed over, or parked. */
    public Uni<Void> receive(Subscription subscription, ConsumerRecord<String, String> record) {
        Recorded recorded =
                new Recorded(record.topic(), record.partition(), record.offset(), record.key(), record.value());
        return read(subscription, recorded)
                .map(delivery -> new Tries(this, delivery, patience).untilDone(contextOfCaller()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    Optional<Delivery> read(Subscription subscription, Recorded recorded) {
        return reader.read(subscription, recorded);
    }

    /** What is not done now is delivered again after the next start. */
    void stop(@Observes ShutdownEvent stopped) {
        stopping = true;
    }

    boolean isStopping() {
        return stopping;
    }

    Duration limit() {
        return patience.limit();
    }

    /** One try of a record that arrives. */
    Uni<Void> deliver(Delivery delivery) {
        return sessions.withTransaction(session -> InboxTable.enter(session, delivery, patience.limit())
                .chain(entry -> switch (entry) {
                    case TAKEN -> Attempt.of(delivery.work(), patience.limit());
                    case DUPLICATE -> Uni.createFrom().voidItem();
                    case PARKED -> InboxTable.parkRecord(session, delivery);
                }));
    }

    /** Parks the key of a record that failed; false if the record has been taken by another process. */
    Uni<Boolean> park(Delivery delivery, String error) {
        return sessions.withTransaction(session -> InboxTable.parkKey(session, delivery, error));
    }

    /** Takes a parked record, inside the transaction that removes it. */
    Uni<Void> replay(Session session, Delivery delivery) {
        return InboxTable.take(session, delivery)
                .chain(taken -> taken
                        ? Attempt.of(delivery.work(), patience.limit())
                        : Uni.createFrom().voidItem());
    }

    /** Sessions stay on the event loop they were opened on, so every try returns to it. */
    private static Executor contextOfCaller() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : task -> context.runOnContext(any -> task.run());
    }
}
