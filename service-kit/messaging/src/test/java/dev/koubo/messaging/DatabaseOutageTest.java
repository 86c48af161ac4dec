package dev.koubo.messaging;

import static dev.koubo.messaging.Sample.event;
import static dev.koubo.messaging.Sample.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.koubo.messaging.sample.Effects;
import dev.koubo.servers.PostgresServer;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A database that is killed loses nothing and parks nothing. */
@QuarkusTest
@WithTestResource(value = SampleServers.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class DatabaseOutageTest {

    @Inject
    Sample sample;

    @Inject
    Effects effects;

    @ConfigProperty(name = "sample.postgres.folder")
    Path folder;

    @ConfigProperty(name = "sample.postgres.port")
    int port;

    @ConfigProperty(name = "sample.postgres.pid")
    long pid;

    @Test
    void records_wait_for_a_database_that_is_killed_and_comes_back() throws Exception {
        // given a record whose transaction is open
        String key = newId();
        String during = newId();
        String after = newId();
        Effects.Gate gate = effects.gateAt(during);
        sample.send("koubo.other", key, event(during, key, 1), event(after, key, 2));
        gate.reached().get(20, TimeUnit.SECONDS);

        // when
        kill(pid);
        gate.opened().complete(null);

        // and it stays away for longer than a record that fails would be tried
        try (PostgresServer _ = PostgresServer.start(folder, port)) {
            // then
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> sample.effects("sample", key).contains(after));
            assertThat(sample.effects("sample", key)).containsExactly(during, after);
            assertThat(sample.parkedRecords(key)).isZero();

            // and what they cause is published
            await().until(() -> sample.database().unpublished() == 0);
            assertThat(sample.topic("koubo.sample").await(records -> records.size() >= 2).stream()
                            .map(record -> record.key()))
                    .containsExactly(key, key);
        }
    }

    private static void kill(long pid) {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        Stream.concat(Stream.of(process), process.descendants()).toList().forEach(one -> {
            one.destroyForcibly();
            one.onExit().join();
        });
    }
}
