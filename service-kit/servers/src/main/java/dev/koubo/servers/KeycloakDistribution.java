package dev.koubo.servers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Keycloak as it is prepared once a machine, so that every start is quick: unpacked and built for our options, then
 * started once, which leaves an archive of its classes and an empty database to begin with.
 *
 * @param home the built distribution
 * @param classes a class archive of the running JDK
 * @param database what a new server's database begins as: the master realm with one administrator
 * @param password that administrator's, which a new server changes at once
 */
record KeycloakDistribution(Path home, Path classes, Path database, String password) {
    static final String ADMINISTRATOR = "admin";

    private static final String NAME = "keycloak";
    private static final Duration START_LIMIT = Duration.ofSeconds(240);

    static KeycloakDistribution prepare() {
        Path zip = Artifacts.single("keycloak-quarkus-dist-");
        String version = zip.getFileName().toString().replaceAll("keycloak-quarkus-dist-|\\.zip", "");
        Path home = Cache.folder(NAME + "-" + version, folder -> build(zip, folder));
        Path trained = Cache.folder(NAME + "-" + version + "-java-" + Cache.jdk(), folder -> train(home, folder));
        try {
            return new KeycloakDistribution(
                    home,
                    trained.resolve("classes.jsa"),
                    trained.resolve("home/data/h2/keycloakdb.mv.db"),
                    Files.readString(trained.resolve("password")));
        } catch (IOException e) {
            throw new IllegalStateException("The preparation in " + trained + " is not whole: remove it", e);
        }
    }

    private static void build(Path zip, Path folder) throws IOException {
        unpack(zip, folder);
        var line = new ArrayList<>(java(folder, folder, List.of()));
        line.addAll(List.of("build", "--db=dev-file", "--health-enabled=true", "--cache=local"));
        Shell.run("keycloak's build", folder.resolve("build.log"), line, Map.of());
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (var content = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                // The first part of each name is the distribution's own folder.
                Path name = Path.of(entry.getName());
                if (entry.isDirectory() || name.getNameCount() < 2) {
                    continue;
                }
                Path target =
                        folder.resolve(name.subpath(1, name.getNameCount())).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("Entry " + name + " would leave " + folder);
                }
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(content, target);
            }
        }
        Files.createDirectories(folder.resolve("providers"));
        Files.createDirectories(folder.resolve("themes"));
    }

    private static void train(Path distribution, Path folder) throws IOException {
        String password = UUID.randomUUID().toString();
        SecretFile.write(folder.resolve("password"), password);
        Path home = instance(distribution, folder);
        int port = FreePorts.one();
        int management = FreePorts.one();
        var line = new ArrayList<>(
                java(distribution, home, List.of("-XX:ArchiveClassesAtExit=" + folder.resolve("classes.jsa"))));
        line.addAll(startOptions(port, management, "http://127.0.0.1:" + port));
        var command = ChildCommand.of(NAME, folder, line)
                .withEnvironment(
                        Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR, "KC_BOOTSTRAP_ADMIN_PASSWORD", password))
                .stoppedBy("TERM", Duration.ofMinutes(2));
        try (var process = ChildProcess.start(command)) {
            process.awaitReady(START_LIMIT, () -> isReady(management));
            // A login and an administrator's request, so that their classes are archived too.
            new KeycloakAdmin(URI.create("http://127.0.0.1:" + port), password).realmExists("master");
        }
        if (!Files.exists(folder.resolve("classes.jsa"))) {
            throw new IOException("Keycloak left no class archive, see " + folder);
        }
    }

    /** Keycloak's own home in the folder: the distribution, linked, beside data of its own. */
    static Path instance(Path distribution, Path folder) throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        for (String part : List.of("conf", "lib", "providers", "themes")) {
            Path link = home.resolve(part);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, distribution.resolve(part));
        }
        return home;
    }

    static List<String> java(Path distribution, Path home, List<String> options) {
        // What bin/kc.sh does, with a garbage collector, compiler and heap for one small machine.
        var line = new ArrayList<>(List.of(ChildCommand.java()));
        line.addAll(options);
        line.addAll(List.of(
                "-Xms32m",
                "-Xmx320m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return line;
    }

    static List<String> startOptions(int port, int managementPort, String hostname) {
        return List.of(
                "start",
                "--optimized",
                "--cache=local",
                // H2 would write half a second after a commit only, and a kill would lose what was acknowledged.
                "--db-url-properties=;WRITE_DELAY=0",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + managementPort,
                "--hostname=" + hostname);
    }

    /** A Keycloak that listens is not ready yet. */
    static boolean isReady(int managementPort) {
        return Json.answers(URI.create("http://127.0.0.1:" + managementPort + "/health/ready"));
    }
}
