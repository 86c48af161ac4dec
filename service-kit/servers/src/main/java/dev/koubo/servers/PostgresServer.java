package dev.koubo.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** PostgreSQL on 127.0.0.1 with UTF-8 databases, small buffers and UTC; everything is in its folder. */
public final class PostgresServer implements RunningServer {
    public static final String SUPERUSER = "postgres";

    private static final String NAME = "postgresql";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Map<String, String> SMALL = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            // A socket file's path may be 107 bytes long at most, which a folder of ours easily exceeds.
            Map.entry("unix_socket_directories", ""),
            Map.entry("shared_buffers", "32MB"),
            Map.entry("max_connections", "120"),
            Map.entry("max_wal_size", "256MB"),
            Map.entry("min_wal_size", "64MB"),
            Map.entry("max_parallel_workers", "0"),
            Map.entry("autovacuum_max_workers", "2"),
            Map.entry("jit", "off"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"));

    private final ChildProcess process;
    private final int port;
    private final String password;

    private PostgresServer(ChildProcess process, int port, String password) {
        this.process = process;
        this.port = port;
        this.password = password;
    }

    public static PostgresServer start(Path folder) {
        return start(folder, FreePorts.one());
    }

    public static PostgresServer start(Path folder, int port) {
        return start(folder, port, Map.of());
    }

    /** @param configuration settings of postgresql.conf beside or instead of our own, as {@code fsync=off} */
    public static PostgresServer start(Path folder, int port, Map<String, String> configuration) {
        return start(folder, port, configuration, OrdinaryUser.find());
    }

    static PostgresServer start(Path folder, int port, Map<String, String> configuration, OrdinaryUser user) {
        FreePorts.requireFree(NAME, port);
        Path binaries = PostgresBinaries.folder();
        Path home = folder.toAbsolutePath().normalize();
        Path data = home.resolve("data");
        String password = initialise(home, data, binaries, user);
        user.own(data);
        var line = new ArrayList<>(List.of(binaries.resolve("bin/postgres").toString(), "-D", data.toString()));
        line.addAll(List.of("-p", Integer.toString(port)));
        var settings = new TreeMap<>(SMALL);
        settings.putAll(configuration);
        settings.forEach((name, value) -> line.addAll(List.of("-c", name + "=" + value)));
        // INT is PostgreSQL's fast shutdown; TERM would wait for every client to leave.
        var command = ChildCommand.of(NAME, home, user.line(line)).stoppedBy("INT", Duration.ofSeconds(20));
        var server = new PostgresServer(ChildProcess.start(command), port, password);
        server.process.awaitReady(START_LIMIT, server::answers);
        return server;
    }

    private static String initialise(Path home, Path data, Path binaries, OrdinaryUser user) {
        Path secret = home.resolve("superuser-password");
        try {
            if (Files.exists(data.resolve("PG_VERSION")) && Files.exists(secret)) {
                return Files.readString(secret);
            }
            Cache.delete(data); // left behind by an initialisation that was broken off
            Files.createDirectories(data);
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
            user.own(data);
            String password = UUID.randomUUID().toString();
            SecretFile.write(secret, password);
            var line = List.of(
                    binaries.resolve("bin/initdb").toString(),
                    "--pgdata=" + data,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + secret,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-sync");
            Shell.run("initdb", home.resolve("initdb.log"), user.line(line), Map.of());
            return password;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException _) {
            return false;
        }
    }

    /** A connection of the superuser to the database {@code postgres}. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("postgres"), SUPERUSER, password);
    }

    /**
     * Makes the role, with this password, and the database that it owns; what is there already stays.
     *
     * @throws IllegalArgumentException if a name is not of lower case letters, digits and underscores
     */
    public void createDatabase(String name, String role, String rolePassword) {
        PostgresRoles.requireName(name);
        PostgresRoles.requireName(role);
        try (var connection = connect()) {
            PostgresRoles.create(connection, role, rolePassword);
            PostgresRoles.createDatabase(connection, name, role);
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + name + " of " + role + " could not be made", e);
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:" + reactiveUrl(database);
    }

    /** The form that reactive clients take. */
    public String reactiveUrl(String database) {
        return "postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The superuser's password; it is made with the folder. */
    public String password() {
        return password;
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
