package dev.koubo.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileClockTest {

    @Test
    void whoever_has_the_file_sees_a_change_at_once(@TempDir Path folder) {
        FileClock one = FileClock.at(folder.resolve("clock"));
        FileClock other = FileClock.at(folder.resolve("clock"));
        Instant then = Instant.parse("2025-06-30T08:00:00Z");

        one.setTo(then);

        assertThat(other.now()).isCloseTo(then, within(5, ChronoUnit.SECONDS));
    }

    @Test
    void the_clock_goes_on_after_a_restart(@TempDir Path folder) {
        Instant then = Instant.parse("2025-06-30T08:00:00Z");
        FileClock.at(folder.resolve("clock")).setTo(then);

        assertThat(FileClock.at(folder.resolve("clock")).now()).isCloseTo(then, within(5, ChronoUnit.SECONDS));
    }

    @Test
    void a_new_clock_shows_the_time_of_the_machine(@TempDir Path folder) {
        assertThat(FileClock.at(folder.resolve("new/clock")).now())
                .isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }
}
