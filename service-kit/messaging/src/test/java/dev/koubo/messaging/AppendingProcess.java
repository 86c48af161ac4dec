package dev.koubo.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.koubo.messaging.sample.Counter;
import dev.koubo.messaging.sample.Counters;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import org.hibernate.cfg.Configuration;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.provider.ReactiveServiceRegistryBuilder;

/** A process that changes a counter, tells of it through its outbox, and has no relay: it waits to be killed. */
public final class AppendingProcess {

    private AppendingProcess() {}

    /** @param arguments reactive URL, user, password, topic, counter, and whether to {@code commit} or only {@code append} */
    public static void main(String[] arguments) throws InterruptedException {
        Mutiny.SessionFactory sessions = sessions(arguments[0], arguments[1], arguments[2]);
        ObjectMapper json = new ObjectMapper().registerModules(new JavaTimeModule(), new Jdk8Module());
        Outbox outbox = new Outbox(sessions, json, InstantSource.system(), config(arguments[3]));
        Counters counters = new Counters(sessions, outbox);
        if (arguments[5].equals("commit")) {
            counters.count(arguments[4]).await().indefinitely();
            System.out.println("committed");
        } else {
            sessions.withTransaction(session -> counters.count(arguments[4])
                            .invoke(() -> System.out.println("appended"))
                            .chain(() -> Uni.createFrom().nothing()))
                    .subscribe()
                    .with(never -> {});
        }
        new CountDownLatch(1).await();
    }

    private static Mutiny.SessionFactory sessions(String url, String user, String password) {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(Counter.class)
                .setProperty("jakarta.persistence.jdbc.url", url)
                .setProperty("jakarta.persistence.jdbc.user", user)
                .setProperty("jakarta.persistence.jdbc.password", password);
        return configuration
                .buildSessionFactory(new ReactiveServiceRegistryBuilder()
                        .applySettings(configuration.getProperties())
                        .build())
                .unwrap(Mutiny.SessionFactory.class);
    }

    private static MessagingConfig config(String topic) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(MessagingConfig.class)
                .withDefaultValue("koubo.messaging.source", "sample")
                .withDefaultValue("koubo.messaging.topic", topic)
                .build()
                .getConfigMapping(MessagingConfig.class);
    }
}
