package dev.koubo.notification;

import dev.koubo.servers.FreePorts;
import dev.koubo.servers.Mail;
import dev.koubo.servers.MailReader;
import dev.koubo.servers.MailServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The recipients' mail server, a real one, started once in a test run; it ends with the JVM. */
public final class Mailboxes implements QuarkusTestResourceLifecycleManager {

    private static final String API = "koubo.test.mailboxes";
    private static final String SMTP = "koubo.test.smtp-port";

    @Override
    public Map<String, String> start() {
        if (System.getProperty(API) == null) {
            MailServer server = MailServer.start(newFolder(), FreePorts.one(), FreePorts.one());
            System.setProperty(SMTP, Integer.toString(server.port()));
            System.setProperty(API, server.api().toString());
        }
        return Map.of(
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", System.getProperty(SMTP),
                "quarkus.mailer.start-tls", "DISABLED",
                "koubo.notification.arrival", "${koubo.test.arrival:acceptance}",
                "koubo.notification.public-address", "https://koubo.example");
    }

    @Override
    public void stop() {}

    /** What arrived for an address, oldest first. */
    static List<Mail> of(String address) {
        return new MailReader(URI.create(System.getProperty(API))).to(address);
    }

    private static Path newFolder() {
        try {
            Path target = Files.createDirectories(Path.of("target", "test-servers"));
            return Files.createTempDirectory(target, "mail").toAbsolutePath();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
