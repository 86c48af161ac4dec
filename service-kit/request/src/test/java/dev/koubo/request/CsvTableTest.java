package dev.koubo.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final CsvTable<Object> ONE_COLUMN = CsvTable.named("things").column("値", value -> value);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "株式会社 例",
                "Example, Inc.",
                "the \"best\" of all",
                "two\nlines",
                "two\r\nlines",
                " blanks ",
                "5-1, -2",
                "a=b",
                "'quoted'"
            })
    void a_text_comes_back_as_it_was(String text) throws IOException {
        assertThat(read(ONE_COLUMN.rows(List.of(text)))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://example.example\",\"x\")",
                "+81 3 0000 0000",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "=1+1",
                "+1",
                "-1",
                "@SUM"
            })
    void a_text_never_begins_a_formula(String text) throws IOException {
        assertThat(read(ONE_COLUMN.rows(List.of(text)))).isEqualTo("'" + text);
    }

    @Test
    void what_is_no_text_is_written_for_a_spreadsheet() {
        List<Object> values = List.of(-7, true, false, OffsetDateTime.parse("2025-06-30T17:00:00.500Z"));

        assertThat(ONE_COLUMN.rows(values)).isEqualTo("-7\r\nはい\r\nいいえ\r\n2025-07-01 02:00:00\r\n");
    }

    @Test
    void what_is_absent_is_an_empty_cell() {
        CsvTable<String> table = CsvTable.<String>named("things")
                .column("左", value -> value)
                .column("中", value -> null)
                .column("右", value -> value);

        assertThat(table.head()).isEqualTo("左,中,右\r\n");
        assertThat(table.rows(List.of("a", "b"))).isEqualTo("a,,a\r\nb,,b\r\n");
    }

    private static String read(String written) throws IOException {
        assertThat(written).endsWith("\r\n");
        List<CSVRecord> lines =
                CSVFormat.RFC4180.parse(new StringReader(written)).getRecords();
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst()).hasSize(1);
        return lines.getFirst().get(0);
    }
}
