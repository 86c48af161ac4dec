package dev.koubo.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged gateway as a process of its own, on a free port. */
final class Gateway implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+)");

    private final Process process;
    private final URI address;

    private Gateway(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it in front of services that all are one. */
    static Gateway before(PublicApi services) {
        Path jar = Tools.root().resolve("deploy/gateway/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("The gateway is not built: " + jar);
        }
        String origin = "http://localhost:" + services.port();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=0",
                "-Dkoubo.gateway.services.application=" + origin,
                "-Dkoubo.gateway.services.lottery=" + origin,
                "-jar",
                jar.toString());
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
            return new Gateway(process, address(output));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static URI address(BufferedReader output) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
                return URI.create(listening.group(1));
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("The gateway did not start:\n" + said);
    }

    /** Where it is, for example {@code http://127.0.0.1:40535}. */
    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
