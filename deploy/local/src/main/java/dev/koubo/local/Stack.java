package dev.koubo.local;

import dev.koubo.season.SeasonAccess;
import dev.koubo.season.StackClock;
import dev.koubo.servers.KafkaServer;
import dev.koubo.servers.KafkaSettings;
import dev.koubo.servers.KeycloakServer;
import dev.koubo.servers.MailServer;
import dev.koubo.servers.PostgresServer;
import dev.koubo.servers.RunningServer;
import dev.koubo.servers.Topic;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The running stack: PostgreSQL, Kafka, Keycloak, a mail server, the six services and the gateway, each in a process of its own. */
public final class Stack implements AutoCloseable {

    private static final int STARTS_AT_ONCE = 3;
    private static final int TRAININGS_AT_ONCE = 2;

    private final Installation installation;
    private final Folders folders;
    private final Console console;
    private final Settings settings;
    private final Passwords passwords;
    private final FileClock clock;
    private final Deque<RunningServer> running = new ArrayDeque<>();
    private final Map<Part, ServiceProcess> applications = new EnumMap<>(Part.class);
    private @Nullable People people;
    private @Nullable String keycloakAdmin;
    private double readyAfter;

    Stack(Installation installation, Folders folders, Ports ports, Console console) {
        this.installation = installation;
        this.folders = folders;
        this.console = console;
        this.passwords = Passwords.keptIn(folders.data().resolve("passwords.properties"));
        this.clock = FileClock.at(folders.data().resolve("clock"));
        this.settings = new Settings(ports, passwords, clock.file());
    }

    /**
     * A new stack of its own on free ports, without start caches: for tests, which a running stack does not disturb.
     *
     * @param folder for everything that it writes; what earlier tests left in it is deleted
     */
    public static Stack onFreePorts(Path folder) {
        Installation installation = Installation.found();
        Stack stack = new Stack(installation, Folders.of(installation, folder), Ports.free(), new Console(System.out));
        stack.start(false);
        return stack;
    }

    /** Starts everything and returns when all of it is ready. */
    void start(boolean startCaches) {
        InParallel.run(4, List.of(this::startPostgres, this::startKafka, this::startMail, this::startKeycloak));
        if (startCaches) {
            InParallel.run(
                    TRAININGS_AT_ONCE,
                    Part.APPLICATIONS.stream()
                            .filter(part -> !cache(part).isCurrent())
                            .<Runnable>map(part -> () -> train(part))
                            .toList());
        }
        InParallel.run(
                STARTS_AT_ONCE,
                Part.APPLICATIONS.stream()
                        .<Runnable>map(part -> () -> startApplication(part))
                        .toList());
        readyAfter = console.seconds();
    }

    private void startPostgres() {
        console.starting("PostgreSQL");
        PostgresServer postgres =
                started(PostgresServer.start(folders.of(Part.POSTGRES), settings.port(Part.POSTGRES)));
        for (Part service : Part.SERVICES) {
            postgres.createDatabase(service.label(), service.label(), passwords.of("database " + service.label()));
        }
        console.ready("PostgreSQL, a database and a role for each service");
    }

    private void startKafka() {
        console.starting("Kafka");
        KafkaServer kafka = started(KafkaServer.start(
                folders.of(Part.KAFKA),
                KafkaSettings.at(settings.port(Part.KAFKA)).withControllerPort(settings.port(Part.KAFKA_CONTROLLER))));
        kafka.createTopics(Topic.readAll(installation.topics()));
        console.ready("Kafka with its topics");
    }

    private void startMail() {
        console.starting("mail server");
        started(MailServer.start(folders.of(Part.SMTP), settings.port(Part.SMTP), settings.port(Part.MAILBOX)));
        console.ready("mail server");
    }

    private void startKeycloak() {
        console.starting("Keycloak");
        KeycloakServer keycloak = started(KeycloakServer.start(
                folders.of(Part.KEYCLOAK), Identities.settings(installation, settings, passwords)));
        people = new People(keycloak, passwords);
        keycloakAdmin = keycloak.adminPassword();
        console.ready("Keycloak with the realm koubo");
    }

    private void train(Part part) {
        console.starting("start cache of " + part.label() + " (once after each build)");
        cache(part).train(settings, folders.of(part));
        console.ready("start cache of " + part.label());
    }

    private void startApplication(Part part) {
        console.starting(part.label());
        ServiceProcess process = started(cache(part).start(settings, folders.of(part)));
        synchronized (applications) {
            applications.put(part, process);
        }
        console.ready(part.label());
    }

    private StartCache cache(Part part) {
        return new StartCache(part, installation.application(part));
    }

    private <S extends RunningServer> S started(S server) {
        synchronized (running) {
            running.push(server);
        }
        return server;
    }

    /** The one clock of all processes. */
    public StackClock clock() {
        return clock;
    }

    private People people() {
        People known = people;
        if (known == null) {
            throw new IllegalStateException("the stack has not started");
        }
        return known;
    }

    /** What a season, or a journey, needs of this stack. */
    public SeasonAccess access() {
        return new SeasonAccess(
                URI.create(settings.url(Part.GATEWAY)),
                URI.create(settings.url(Part.MAILBOX)),
                settings.kafka(),
                people(),
                clock,
                folders.season());
    }

    /** The process of a service, by its short name, for a test that looks at its log or kills it. */
    public ServiceProcess service(String name) {
        ServiceProcess process = applications.get(Part.of(name));
        if (process == null) {
            throw new IllegalStateException(name + " does not run");
        }
        return process;
    }

    Settings settings() {
        return settings;
    }

    Passwords passwords() {
        return passwords;
    }

    /** The password of Keycloak's administrator. */
    String keycloakAdmin() {
        return keycloakAdmin == null ? "" : keycloakAdmin;
    }

    /** Seconds from the command to the moment when everything was ready. */
    double readyAfter() {
        return readyAfter;
    }

    /** Memory of the six services, in MiB, where the system tells. */
    OptionalLong memoryOfServices() {
        return Memory.mebibytes(applications.entrySet().stream()
                .filter(entry -> entry.getKey() != Part.GATEWAY)
                .map(entry -> entry.getValue().pid())
                .toList());
    }

    /** Ends every process: the applications first, then the servers that they need. */
    @Override
    public void close() {
        synchronized (running) {
            end(running.stream().filter(ServiceProcess.class::isInstance).toList());
            end(running.stream()
                    .filter(server -> !(server instanceof ServiceProcess))
                    .toList());
            running.clear();
        }
    }

    private static void end(List<RunningServer> servers) {
        if (!servers.isEmpty()) {
            InParallel.run(
                    servers.size(),
                    servers.stream().<Runnable>map(server -> server::close).toList());
        }
    }
}
