package dev.koubo.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {

    private static final String HEAD = "# source: ours\n# version: v9\n# years: 2026-2026\ndate,kind,name\n";

    @Test
    void another_file_brings_its_own_days_and_its_own_version(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("days.csv"), HEAD + "--08-13/--08-15,CLOSED,夏季休業\n\n2026-10-01,NATIONAL,都民の日\n");

        BusinessCalendar calendar = BusinessCalendar.load(file);

        assertThat(calendar.version()).isEqualTo("v9");
        assertThat(calendar.source()).isEqualTo("ours");
        assertThat(calendar.daysAfter(LocalDate.parse("2026-08-12"), 1).result())
                .isEqualTo("2026-08-17");
        assertThat(calendar.closure(LocalDate.parse("2026-10-01"))).contains(new Closure(Reason.HOLIDAY, "都民の日"));
        assertThat(calendar.isBusinessDay(LocalDate.parse("2026-12-29"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-30,NATIONAL,元日 | Line 5",
                "2026-02-20,PARTY,元日 | Line 5",
                "2026-02-20,NATIONAL | Line 5",
                "2026-02-20,NATIONAL, | Line 5",
                "2026-02-20,NATIONAL,元日,x | Line 5",
                "--12-29,CLOSED,年末年始 | Line 5",
                "# nothing | Line 5",
                "2027-01-01,NATIONAL,元日 | 2027-01-01 is outside the years",
                "# years: 2026 | The years are written YYYY-YYYY",
                "# version: | does not name the version"
            })
    void a_malformed_line_is_named(String line, String message) {
        assertThatThrownBy(() -> read(HEAD + line))
                .isInstanceOf(UnreadableCalendar.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_day_listed_twice_is_refused() {
        assertThatThrownBy(() -> read(HEAD + "2026-01-01,NATIONAL,元日\n2026-01-01,NATIONAL,元日"))
                .isInstanceOf(UnreadableCalendar.class)
                .hasMessageContaining("Line 6");
    }

    @Test
    void a_missing_file_is_an_input_output_error(@TempDir Path folder) {
        assertThatThrownBy(() -> BusinessCalendar.load(folder.resolve("none.csv")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.csv");
    }

    private static BusinessCalendar read(String text) {
        return BusinessCalendar.load(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
