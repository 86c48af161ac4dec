package dev.koubo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordsTest {

    @Test
    void a_password_stays_the_same_over_a_restart(@TempDir Path folder) {
        String drawn = Passwords.keptIn(folder.resolve("passwords")).of("tokyo1");

        assertThat(Passwords.keptIn(folder.resolve("passwords")).of("tokyo1")).isEqualTo(drawn);
    }

    @Test
    void every_name_has_its_own(@TempDir Path folder) {
        Passwords passwords = Passwords.keptIn(folder.resolve("passwords"));

        assertThat(passwords.of("tokyo1")).isNotEqualTo(passwords.of("tokyo2")).hasSize(16);
    }

    @Test
    void nobody_else_may_read_them(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("passwords");
        Passwords.keptIn(file).of("tokyo1");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
