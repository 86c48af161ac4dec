package dev.koubo.lottery.domain.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists and results are written and read part by part, and nothing but their own form is taken. */
class LineDocumentTest {

    private static final String LABEL = "a".repeat(64);
    private static final String KEY = "b".repeat(64);

    private final EntryList list = Seasons.list(new FrameCounts(700, 1_300, 2_048), new Random(5));
    private final DrawResult result = DrawResult.ranked(
            list, new FrameCounts(10, 10, 20), RankKeys.extract(Sha256.of(new byte[] {1}), new byte[] {2}));

    @Test
    void the_parts_of_a_file_make_up_the_whole() throws Exception {
        for (LineDocument file :
                Stream.of(list, result, DrawResult.everybody(list)).toList()) {
            for (int size : new int[] {1, 699, 1_000, 5_000}) {
                assertThat(joined(file, size)).isEqualTo(file.bytes());
            }
        }
    }

    @Test
    void a_file_read_part_by_part_is_the_same_file() {
        EntryListBuilder lines = new EntryListBuilder(1);
        DrawResultReader places = new DrawResultReader(1);
        for (int from = 0; from < list.size(); from += 512) {
            lines.read(list.bytes(from, Math.min(from + 512, list.size())));
            places.read(result.bytes(from, Math.min(from + 512, list.size())));
        }
        assertThat(lines.buildCanonical().hash()).isEqualTo(list.hash());
        assertThat(places.result().hash()).isEqualTo(result.hash());
        assertThat(places.result().lines()).isEqualTo(result.lines());
        assertThat(places.result().selectedCounts()).isEqualTo(new FrameCounts(10, 10, 20));
    }

    static Stream<Arguments> spoiled() {
        return Stream.of(
                Arguments.of("a place left out", line("RW", 1, KEY, true) + line("RW", 3, KEY, false)),
                Arguments.of(
                        "a place with a leading zero", line("RW", 1, KEY, true).replace(" 1 ", " 01 ")),
                Arguments.of("frames in another order", line("CM", 1, KEY, true) + line("RW", 1, KEY, true)),
                Arguments.of("an unknown frame", line("XX", 1, KEY, true)),
                Arguments.of("a seat after one without", line("SO", 1, KEY, false) + line("SO", 2, KEY, true)),
                Arguments.of("a key that is missing", line("SO", 1, KEY, true) + line("SO", 2, "-", true)),
                Arguments.of("capital letters", line("SO", 1, "B".repeat(64), true)),
                Arguments.of("another word", line("SO", 1, KEY, true).replace("selected", "rejected")),
                Arguments.of("a line cut off", line("SO", 1, KEY, true).substring(0, 100)),
                Arguments.of("no end of the line", line("SO", 1, KEY, true).strip()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiled")
    void a_result_in_any_other_form_is_refused(String what, String file) {
        assertThatThrownBy(() -> DrawResult.parse(file.getBytes(US_ASCII)))
                .as(what)
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_list_in_any_other_form_is_refused() {
        String first = "CM " + LABEL + "\n";
        String second = "RW " + KEY + "\n";
        assertThat(EntryList.parse((first + second).getBytes(US_ASCII)).size()).isEqualTo(2);
        Stream.of(second + first, first + first, first + "RW " + LABEL + "\n", first.strip(), first.toUpperCase(ROOT))
                .forEach(file -> assertThatThrownBy(() -> EntryList.parse(file.getBytes(US_ASCII)))
                        .as(file)
                        .isInstanceOf(IllegalArgumentException.class));
    }

    private static byte[] joined(LineDocument file, int size) throws Exception {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (int from = 0; from < file.size(); from += size) {
            joined.write(file.bytes(from, Math.min(from + size, file.size())));
        }
        return joined.toByteArray();
    }

    private static String line(String frame, int place, String key, boolean selected) {
        return "%s %d %s %s %s\n".formatted(frame, place, LABEL, key, selected ? "selected" : "not-selected");
    }
}
