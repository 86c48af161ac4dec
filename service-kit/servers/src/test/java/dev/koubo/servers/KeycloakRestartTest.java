package dev.koubo.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakRestartTest {
    @TempDir
    Path folder;

    @Test
    void people_outlive_a_restart_and_a_kill() {
        var settings = KouboRealm.settings();
        String password;
        try (var server = KeycloakServer.start(folder, settings)) {
            password = server.adminPassword();
            server.admin().createUsers("koubo", List.of(person("late1")));
        }

        var second = KeycloakServer.start(folder, settings);
        assertThat(second.adminPassword()).isEqualTo(password);
        second.admin().createUsers("koubo", List.of(person("late2")));
        second.kill();

        try (var third = KeycloakServer.start(folder, settings)) {
            assertThat(third.login("koubo-season").token("late1", "secret")).isNotEmpty();
            assertThat(third.login("koubo-season").token("late2", "secret")).isNotEmpty();
        }
    }

    private static Person person(String name) {
        return new Person(name, "secret", name + "@koubo.example", name, "Late", Set.of("applicant"));
    }
}
