package dev.koubo.application.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.application.domain.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndustryTableTest {

    private final IndustryTable table = IndustryTable.standard();

    /** R17: the size class follows the code, not the frame. */
    @ParameterizedTest
    @CsvSource({
        "09,E,CM,OTHER",
        "062,D,CM,OTHER",
        "37,G,SO,OTHER",
        "38,G,SO,SERVICE",
        "39,G,SO,SERVICE",
        "391,G,SO,SERVICE",
        "401,G,SO,OTHER",
        "410,G,SO,OTHER",
        "411,G,SO,SERVICE",
        "412,G,SO,SERVICE",
        "413,G,SO,OTHER",
        "415,G,SO,SERVICE",
        "416,G,SO,SERVICE",
        "43,H,SO,OTHER",
        "553,I,RW,WHOLESALE",
        "50,I,RW,WHOLESALE",
        "561,I,RW,RETAIL",
        "61,I,RW,RETAIL",
        "62,J,SO,OTHER",
        "68,K,SO,OTHER",
        "691,K,SO,OTHER",
        "693,K,SO,SERVICE",
        "70,K,SO,SERVICE",
        "71,L,SO,SERVICE",
        "751,M,SO,SERVICE",
        "76,M,SO,RETAIL",
        "771,M,SO,RETAIL",
        "78,N,SO,SERVICE",
        "791,N,SO,OTHER",
        "792,N,SO,SERVICE",
        "82,O,SO,SERVICE",
        "85,P,SO,SERVICE",
        "87,Q,SO,SERVICE",
        "92,R,SO,SERVICE",
        "01,A,SO,OTHER",
        "99,T,SO,OTHER"
    })
    void a_code_has_its_division_frame_and_size_class(String code, String division, Frame frame, SizeClass sizeClass) {
        assertThat(table.find(code)).isInstanceOfSatisfying(IndustryLookup.Found.class, found -> {
            assertThat(found.industry().division()).isEqualTo(division);
            assertThat(found.industry().frame()).isEqualTo(frame);
            assertThat(found.industry().sizeClass()).isEqualTo(sizeClass);
        });
    }

    /** R53: the fourteen industries that the guidelines name. */
    @ParameterizedTest
    @CsvSource({
        "56,RW", "50,RW", "06,CM", "09,CM", "39,SO", "44,SO", "62,SO", "70,SO", "72,SO", "76,SO", "80,SO", "81,SO",
        "83,SO", "95,SO"
    })
    void each_named_industry_stands_in_its_frame(String code, Frame frame) {
        assertThat(table.find(code))
                .isInstanceOfSatisfying(
                        IndustryLookup.Found.class,
                        found -> assertThat(found.industry().frame()).isEqualTo(frame));
    }

    /** R54. */
    @ParameterizedTest
    @ValueSource(strings = {"00", "399", "100x", "3911", "", "E39", "Z09", "4"})
    void a_code_that_the_classification_does_not_have_is_unknown(String code) {
        assertThat(table.find(code)).isEqualTo(new IndustryLookup.Unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"41", "69", "79", "N79"})
    void two_digits_that_hold_several_size_classes_need_a_third(String code) {
        assertThat(table.find(code)).isEqualTo(new IndustryLookup.NeedsThreeDigits());
    }

    @Test
    void the_letter_of_the_division_may_stand_before_the_code() {
        assertThat(table.find("E09")).isEqualTo(table.find("09"));
    }

    @Test
    void the_classification_has_99_major_groups_in_their_divisions_and_536_groups() {
        var majorGroups = DataFile.rows(IndustryTable.class, "jsic-major-groups.csv", 4);
        var divisions = DataFile.rows(IndustryTable.class, "jsic-divisions.csv", 6);

        assertThat(majorGroups).hasSize(99);
        assertThat(majorGroups.stream().mapToInt(row -> row.get(3).length()).sum())
                .isEqualTo(536);
        assertThat(divisions).hasSize(20);
        assertThat(majorGroups)
                .allSatisfy(group -> assertThat(divisions)
                        .anySatisfy(division -> assertThat(group)
                                .satisfies(row -> assertThat(row.get(1)).isEqualTo(division.getFirst()))
                                .satisfies(row ->
                                        assertThat(row.getFirst()).isBetween(division.get(1), division.get(2)))));
    }
}
