package dev.koubo.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Keycloak on 127.0.0.1 in a JVM of its own, with its realm; its database, log and the administrator's password are in its
 * folder. The first start on a machine prepares the distribution, which takes about a minute.
 */
public final class KeycloakServer implements RunningServer {
    private static final String NAME = "keycloak";
    private static final Duration START_LIMIT = Duration.ofSeconds(240);

    private final ChildProcess process;
    private final KeycloakSettings settings;
    private final String password;

    private KeycloakServer(ChildProcess process, KeycloakSettings settings, String password) {
        this.process = process;
        this.settings = settings;
        this.password = password;
    }

    /** Does what the first start on a machine would do otherwise; may run beside other work. */
    public static void prepare() {
        KeycloakDistribution.prepare();
    }

    /**
     * Makes the realm of the settings unless it is there, and adds what it lacks of the additions.
     *
     * @throws IllegalArgumentException naming the placeholders that the settings do not fill, before anything starts
     */
    public static KeycloakServer start(Path folder, KeycloakSettings settings) {
        FreePorts.requireFree(NAME, settings.port());
        FreePorts.requireFree(NAME + "'s management", settings.managementPort());
        String realm = settings.realm().filledWith(settings.substitutions());
        List<String> additions = settings.additions().stream()
                .map(addition -> addition.filledWith(settings.substitutions()))
                .toList();
        var distribution = KeycloakDistribution.prepare();
        Path folderOfOurs = folder.toAbsolutePath().normalize();
        Path secret = folderOfOurs.resolve("admin-password");
        try {
            Path home = KeycloakDistribution.instance(distribution.home(), folderOfOurs);
            Path database = home.resolve("data/h2/keycloakdb.mv.db");
            if (!Files.exists(secret)) {
                // The secret comes last, so its absence tells of a first start, or of one that was broken off.
                Cache.delete(home.resolve("data"));
                Files.createDirectories(database.getParent());
                Files.copy(distribution.database(), database);
            }
            var server =
                    new KeycloakServer(run(folderOfOurs, home, distribution, settings), settings, password(secret));
            try {
                if (!Files.exists(secret)) {
                    new KeycloakAdmin(server.uri(), distribution.password()).changePassword(server.password);
                    SecretFile.write(secret, server.password);
                }
                server.admin().createRealm(realm);
                additions.forEach(
                        addition -> server.admin().add(settings.realm().name(), addition));
                return server;
            } catch (RuntimeException | IOException e) {
                server.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChildProcess run(
            Path folder, Path home, KeycloakDistribution distribution, KeycloakSettings settings) {
        var options = List.of("-XX:SharedArchiveFile=" + distribution.classes());
        var line = new ArrayList<>(KeycloakDistribution.java(distribution.home(), home, options));
        line.addAll(KeycloakDistribution.startOptions(settings.port(), settings.managementPort(), settings.hostname()));
        return ChildProcess.start(ChildCommand.of(NAME, folder, line))
                .awaitReady(START_LIMIT, () -> KeycloakDistribution.isReady(settings.managementPort()));
    }

    private static String password(Path secret) throws IOException {
        return Files.exists(secret)
                ? Files.readString(secret)
                : UUID.randomUUID().toString();
    }

    /** Administers it as the user {@code admin} of the realm {@code master}. */
    public KeycloakAdmin admin() {
        return new KeycloakAdmin(uri(), password);
    }

    /** Logs people in to the realm of its settings. */
    public PasswordLogin login(String clientId) {
        return new PasswordLogin(realmUri(), clientId);
    }

    /** Made at the first start. */
    public String adminPassword() {
        return password;
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + settings.port());
    }

    /** The realm by its address on this machine; tokens name the host name of the settings as their issuer. */
    public URI realmUri() {
        return uri().resolve("/realms/" + settings.realm().name());
    }

    @Override
    public int port() {
        return settings.port();
    }

    @Override
    public ChildProcess process() {
        return process;
    }
}
