package dev.koubo.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MomentTest {

    @TempDir
    Path folder;

    @Test
    void without_a_file_it_is_the_machines_time_in_milliseconds() {
        InstantSource clock = new Moment(false, Optional.empty()).clock();

        assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertThat(clock.instant().getNano() % 1_000_000).isZero();
    }

    @Test
    void a_change_of_the_file_is_seen_at_once() throws IOException {
        Path file = write(Duration.ZERO);
        InstantSource clock = new Moment(true, Optional.of(file)).clock();

        for (long days : new long[] {1, 240, 30, -5, 0}) {
            change(file, Duration.ofDays(days));
            assertThat(clock.instant())
                    .isCloseTo(Instant.now().plus(days, ChronoUnit.DAYS), within(1, ChronoUnit.MINUTES));
        }
    }

    @Test
    void the_clock_cannot_be_moved_outside_local_mode() throws IOException {
        Path file = write(Duration.ofDays(1));

        assertThatIllegalStateException()
                .isThrownBy(() -> new Moment(false, Optional.of(file)))
                .withMessageContaining("koubo.local");
    }

    @Test
    void a_file_that_is_missing_or_short_stops_the_start() throws IOException {
        Path missing = folder.resolve("missing");
        Path small = Files.write(folder.resolve("small"), new byte[4]);

        assertThatThrownBy(() -> new Moment(true, Optional.of(missing))).isInstanceOf(UncheckedIOException.class);
        assertThatIllegalStateException().isThrownBy(() -> new Moment(true, Optional.of(small)));
    }

    private Path write(Duration shift) throws IOException {
        return Files.write(folder.resolve("clock"), bytes(shift));
    }

    private static void change(Path file, Duration shift) throws IOException {
        Files.write(file, bytes(shift), StandardOpenOption.WRITE);
    }

    private static byte[] bytes(Duration shift) {
        return ByteBuffer.allocate(Long.BYTES).putLong(shift.toMillis()).array();
    }
}
