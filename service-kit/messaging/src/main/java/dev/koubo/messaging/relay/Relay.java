package dev.koubo.messaging.relay;

import dev.koubo.messaging.relay.Row.Lane;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Publishes the outbox of one database, on a thread of its own. Many may run; the one that holds the database's lock is
 * active, the others stand by. It asks the outbox itself what is unpublished and keeps no cursor: ids become visible out
 * of order, and behind a cursor events get lost.
 */
final class Relay implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration DRAINING = Duration.ofSeconds(5);
    private static final Duration SLICE = Duration.ofMillis(200);

    /** Shortest time between two rounds: under load a round takes up many commits instead of running after each. */
    private static final Duration PACE = Duration.ofMillis(10);

    private final DataSource database;
    private final Publisher publisher;
    private final RelaySettings settings;
    private final Housekeeping housekeeping;
    private final Complaints complaints = new Complaints(LOG);
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private volatile boolean active;
    private volatile long drainUntil = Long.MAX_VALUE;

    Relay(DataSource database, Map<String, Object> kafka, RelaySettings settings) {
        this.database = database;
        this.publisher = new Publisher(() -> Records.producer(kafka));
        this.settings = settings;
        this.housekeeping = new Housekeeping(settings.expiries());
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** True while this relay is the one that publishes. */
    boolean isActive() {
        return active;
    }

    /** Publishes what has been committed until now, as far as it is possible within five seconds, and ends. */
    @Override
    public void close() {
        drainUntil = System.nanoTime() + DRAINING.toNanos();
        stop.countDown();
        try {
            thread.join(DRAINING.multipliedBy(2));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!isStopping()) {
            try (OutboxSession outbox = OutboxSession.open(database)) {
                standBy(outbox);
                work(outbox);
            } catch (SQLException | KafkaException failure) {
                complaints.about("outbox", failure);
                pause(settings.poll());
            } catch (RuntimeException | Error bug) {
                LOG.error("the relay failed and starts again", bug);
                pause(settings.poll());
            } finally {
                active = false;
            }
        }
        publisher.close();
    }

    private void standBy(OutboxSession outbox) throws SQLException {
        while (!isStopping() && !active) {
            active = outbox.tryLock();
            if (!active) {
                pause(settings.poll());
            }
        }
    }

    private void work(OutboxSession outbox) throws SQLException {
        if (active) {
            LOG.info("this relay is active");
        }
        Blocked blocked = new Blocked();
        while (active && !isStopping()) {
            housekeeping.keep(outbox);
            long started = System.nanoTime();
            if (round(outbox, blocked) == 0) {
                awaitCommit(outbox);
            }
            pause(PACE.minusNanos(System.nanoTime() - started));
            blocked.liftAfter(settings.poll());
        }
        while (active && !isDrained() && round(outbox, blocked) > 0) {
            LOG.debug("draining");
        }
    }

    /** Reads, publishes and marks once; returns how many rows were read. */
    private int round(OutboxSession outbox, Blocked blocked) throws SQLException {
        List<Row> rows = outbox.unpublished(blocked, settings.batch());
        if (rows.isEmpty()) {
            return 0;
        }
        Outcome outcome = publisher.publish(rows, this::isDrained);
        if (!outcome.published().isEmpty()) {
            outbox.markPublished(outcome.published());
        }
        for (Map.Entry<String, Exception> topic : outcome.stoppedTopics().entrySet()) {
            blocked.add(topic.getKey());
            complaints.about("topic " + topic.getKey(), topic.getValue());
        }
        for (Map.Entry<Lane, Exception> lane : outcome.stoppedLanes().entrySet()) {
            blocked.add(lane.getKey());
            complaints.about(
                    "key " + lane.getKey().key() + " of " + lane.getKey().topic(), lane.getValue());
        }
        if (blocked.isEmpty()) {
            complaints.settle();
        }
        return rows.size();
    }

    /** In slices, because a connection that listens cannot be interrupted when the process stops. */
    private void awaitCommit(OutboxSession outbox) throws SQLException {
        long until = System.nanoTime() + settings.poll().toNanos();
        while (!isStopping() && System.nanoTime() < until && !outbox.awaitCommit(SLICE)) {
            LOG.trace("quiet");
        }
    }

    private boolean isStopping() {
        return stop.getCount() == 0;
    }

    private boolean isDrained() {
        return isStopping() && System.nanoTime() >= drainUntil;
    }

    private void pause(Duration length) {
        try {
            if (stop.await(length.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("stopping");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
