package dev.koubo.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    @TempDir
    Path folder;

    @Test
    void what_was_written_is_there_after_a_restart_on_another_port() throws SQLException {
        try (var server = PostgresServer.start(folder)) {
            server.createDatabase("lottery", "lottery", "it's a secret");
            write(server, "山田製作所");
        }

        try (var server = PostgresServer.start(folder)) {
            assertThat(read(server)).isEqualTo("山田製作所");
        }
    }

    @Test
    void what_was_committed_outlives_a_kill() throws SQLException {
        var server = PostgresServer.start(folder);
        server.createDatabase("lottery", "lottery", "it's a secret");
        write(server, "committed");

        server.kill();

        assertThat(server.isAlive()).isFalse();
        try (var again = PostgresServer.start(folder, server.port())) {
            assertThat(read(again)).isEqualTo("committed");
        }
    }

    @Test
    void runs_as_nobody_where_namespaces_are_refused() throws SQLException {
        if (OrdinaryUser.find() == OrdinaryUser.OURSELVES) {
            return; // only root can become nobody
        }
        try (var server = PostgresServer.start(folder, FreePorts.one(), Map.of(), OrdinaryUser.NOBODY)) {
            server.createDatabase("lottery", "lottery", "it's a secret");
            write(server, "by nobody");
        }

        try (var server = PostgresServer.start(folder, FreePorts.one(), Map.of(), OrdinaryUser.NAMESPACE)) {
            assertThat(read(server)).isEqualTo("by nobody");
        }
    }

    @Test
    void a_database_may_be_asked_for_again_with_another_password() throws SQLException {
        try (var server = PostgresServer.start(folder, FreePorts.one(), Map.of("fsync", "off"))) {
            server.createDatabase("consent", "consent", "first");
            server.createDatabase("consent", "consent", "second");

            try (var connection = DriverManager.getConnection(server.jdbcUrl("consent"), "consent", "second")) {
                assertThat(connection.isValid(1)).isTrue();
            }
            assertThatThrownBy(() -> server.createDatabase("x; drop", "x", "x"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_taken_port_is_named_before_anything_starts() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> PostgresServer.start(folder, other.getLocalPort()))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining("postgresql")
                    .hasMessageContaining("" + other.getLocalPort());
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_server_that_does_not_start_says_why() {
        assertThatThrownBy(() -> PostgresServer.start(folder, FreePorts.one(), Map.of("shared_buffers", "lots")))
                .isInstanceOf(ServerDidNotStart.class)
                .hasMessageContaining("invalid value for parameter \"shared_buffers\"");
    }

    private static void write(PostgresServer server, String text) throws SQLException {
        try (var connection = lottery(server);
                var statement = connection.createStatement()) {
            statement.execute("create table draws (name text)");
            statement.execute("insert into draws values ('" + text + "')");
        }
    }

    private static String read(PostgresServer server) throws SQLException {
        try (var connection = lottery(server);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select name from draws")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection lottery(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("lottery"), "lottery", "it's a secret");
    }
}
