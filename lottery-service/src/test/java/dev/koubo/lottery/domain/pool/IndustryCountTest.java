package dev.koubo.lottery.domain.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which industries are told by themselves (R56, R96). Written as industry, entries/selected; a star for several together. */
class IndustryCountTest {

    @ParameterizedTest
    @CsvSource({
        "E3/1 I4/2,           E3/1 I4/2",
        "E3/1 I4/2 R2/1 S1/1, E3/1 I4/2 *3/2",
        "E5/1 I4/2 R2/1,      E5/1 *6/3",
        "E3/0 I3/3 R2/1 S2/0, E3/0 I3/3 *4/1",
        "I9/9 E2/2,           *11/11",
        "E1/0,                *1/0",
    })
    void few_entries_are_told_together_until_they_are_few_no_more(String counts, String published) {
        assertThat(IndustryCount.published(read(counts), 3).stream()
                        .map(count -> count.industry().orElse("*") + count.entries() + "/" + count.selected())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(published);
    }

    private static List<IndustryCount> read(String counts) {
        return Arrays.stream(counts.split(" "))
                .map(count -> {
                    String[] numbers = count.substring(1).split("/");
                    return new IndustryCount(
                            Optional.of(count.substring(0, 1)),
                            Integer.parseInt(numbers[0]),
                            Integer.parseInt(numbers[1]));
                })
                .toList();
    }
}
