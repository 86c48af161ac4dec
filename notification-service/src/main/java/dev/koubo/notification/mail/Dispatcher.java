package dev.koubo.notification.mail;

import dev.koubo.notification.NotificationConfig;
import dev.koubo.notification.domain.NoticeId;
import dev.koubo.notification.usecase.DeliverNotice;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Delivers whatever is owed, several at once, as soon as it can be delivered. */
@Singleton
class Dispatcher {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    private static final int LONGEST_STOP_SECONDS = 5;

    private final Vertx vertx;
    private final FreshContext freshContext;
    private final DeliverNotice deliverNotice;
    private final NotificationConfig config;
    private final CountDownLatch ended = new CountDownLatch(1);

    private volatile boolean ending;
    private volatile boolean broken;

    Dispatcher(Vertx vertx, FreshContext freshContext, DeliverNotice deliverNotice, NotificationConfig config) {
        this.vertx = vertx;
        this.freshContext = freshContext;
        this.deliverNotice = deliverNotice;
        this.config = config;
    }

    void started(@Observes StartupEvent event) {
        deliverAll();
    }

    /** Begins nothing further and waits for what is on its way, a few seconds at most. */
    void stopping(@Observes ShutdownEvent event) throws InterruptedException {
        ending = true;
        if (!ended.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("A mail was still on its way when the service stopped; it may be sent again");
        }
    }

    private void deliverAll() {
        if (ending) {
            ended.countDown();
            return;
        }
        Multi.createBy()
                .repeating()
                .uni(this::round)
                .until(delivered -> delivered == 0 || ending)
                .onItem()
                .ignoreAsUni()
                .subscribe()
                .with(ignored -> works(), this::fails);
    }

    /** How many notices were taken. */
    private Uni<Integer> round() {
        return freshContext
                .<List<NoticeId>>call(deliverNotice::claim)
                .call(this::deliver)
                .map(List::size);
    }

    private Uni<Void> deliver(List<NoticeId> claimed) {
        return Multi.createFrom()
                .iterable(claimed)
                .onItem()
                .transformToUni(this::deliver)
                .merge(config.atOnce())
                .onItem()
                .ignoreAsUni();
    }

    /** A notice that cannot be dealt with keeps its claim and is taken again later; the others go on. */
    private Uni<Void> deliver(NoticeId notice) {
        return freshContext
                .<Void>call(() -> deliverNotice.deliver(notice))
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "Notice %s could not be dealt with", notice))
                .onFailure()
                .recoverWithNull();
    }

    private void works() {
        if (broken) {
            LOG.info("Notices can be read again");
        }
        broken = false;
        later();
    }

    /** Said once, not five times a second, for as long as it lasts. */
    private void fails(Throwable failure) {
        if (!broken) {
            LOG.error("Notices cannot be read", failure);
        }
        broken = true;
        later();
    }

    private void later() {
        vertx.setTimer(config.pollInterval().toMillis(), ignored -> deliverAll());
    }
}
