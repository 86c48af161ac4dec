package dev.koubo.messaging.relay;

import dev.koubo.messaging.TestDatabase;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;

/** A relay in a process of its own, so that it can be killed. Says "active" when it is. */
final class RelayProcess {

    private RelayProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        TestDatabase database = new TestDatabase(arguments[0], "", arguments[1], arguments[2]);
        Relay relay = new Relay(database.dataSource(), Map.of("bootstrap.servers", arguments[3]), RelayWorld.SETTINGS);
        relay.start();
        Awaitility.await().until(relay::isActive);
        System.out.println("active");
        new CountDownLatch(1).await();
    }
}
