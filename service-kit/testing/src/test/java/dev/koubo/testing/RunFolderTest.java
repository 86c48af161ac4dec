package dev.koubo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    @TempDir
    Path all;

    @Test
    void folders_of_runs_that_are_over_are_cleared_away_and_others_stay() throws IOException {
        long living = ProcessHandle.current().parent().orElseThrow().pid();
        Path over = Files.createDirectories(all.resolve("4194999").resolve("postgres/data"));
        Files.writeString(over.resolve("PG_VERSION"), "18");
        Path going = Files.createDirectories(all.resolve(Long.toString(living)));
        Path foreign = Files.createDirectories(all.resolve("notes"));

        RunFolder.clearAway(all);

        assertThat(all.resolve("4194999")).doesNotExist();
        assertThat(going).exists();
        assertThat(foreign).exists();
    }
}
