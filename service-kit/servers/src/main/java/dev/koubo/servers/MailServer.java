package dev.koubo.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * An SMTP server on 127.0.0.1 in a JVM of its own that accepts mail for anybody, sends nothing on, and gives it to read
 * over HTTP ({@link MailReader}). It keeps mails in memory: they are gone when it ends. Its folder holds its log.
 */
public final class MailServer implements RunningServer {
    private static final String NAME = "mail";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final ChildProcess process;
    private final int port;
    private final URI api;

    private MailServer(ChildProcess process, int port, URI api) {
        this.process = process;
        this.port = port;
        this.api = api;
    }

    public static MailServer start(Path folder) {
        return start(folder, FreePorts.one(), FreePorts.one());
    }

    /**
     * @param port for SMTP
     * @param apiPort to read mails over HTTP
     */
    public static MailServer start(Path folder, int port, int apiPort) {
        FreePorts.requireFree(NAME, port);
        FreePorts.requireFree(NAME + "'s API", apiPort);
        Path home = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
            Path jar = Artifacts.single("greenmail-standalone-");
            var line = new ArrayList<>(List.of(ChildCommand.java()));
            line.addAll(ClassArchive.options(jar.getFileName().toString()));
            line.addAll(List.of(
                    "-Xmx320m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Dlog4j2.configurationFile=" + Logging.write(home, "com.icegreen.greenmail.standalone"),
                    "-Dgreenmail.smtp.hostname=127.0.0.1",
                    "-Dgreenmail.smtp.port=" + port,
                    "-Dgreenmail.api.hostname=127.0.0.1",
                    "-Dgreenmail.api.port=" + apiPort,
                    "-Dgreenmail.auth.disabled",
                    "-jar",
                    jar.toString()));
            URI api = URI.create("http://127.0.0.1:" + apiPort);
            var process = ChildProcess.start(ChildCommand.of(NAME, home, line));
            // It takes SMTP before it answers HTTP.
            process.awaitReady(START_LIMIT, () -> Json.answers(api.resolve("/api/service/readiness")));
            return new MailServer(process, port, api);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public MailReader mails() {
        return new MailReader(api);
    }

    /** Where {@link MailReader} reads; also a page for people. */
    public URI api() {
        return api;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public ChildProcess process() {
        return process;
    }
}
