package dev.koubo.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

    @ParameterizedTest(name = "after {0} failures: {1}")
    @CsvSource({"1, PT1S", "2, PT2S", "3, PT4S", "9, PT4M16S", "10, PT5M", "64, PT5M", "2147483647, PT5M"})
    void each_failure_doubles_the_wait_up_to_the_longest(int failures, Duration wait) {
        assertThat(new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(5)).after(failures))
                .isEqualTo(wait);
    }
}
