package dev.koubo.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptRulesTest {

    private static final String RULEBOOK = """
            public enum Rulebook {
                R8("A seat is taken once.", "席は一度だけ取れます。"),
                R89(
                        "Who \\"declines\\" says so, "
                                + "and in time.",
                        "辞退は期限内に申し出ます。");

                private final String english;
            }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void a_service_that_keeps_two_rules() throws IOException {
        main("domain/Rulebook", RULEBOOK);
        main("domain/Seat", "return new Refused(Rulebook.R89);");
        main("store/SeatTable", "/** Its unique key keeps R8. */");
        test("SeatTest", "void r8_a_seat_is_not_taken_twice() {}");
        test("DeclineTest", ".body(\"type\", is(\"urn:koubo:rule:R89\"))");
    }

    @Test
    void a_rule_is_followed_from_its_sentences_to_its_code_and_its_tests() {
        assertThat(KeptRules.in(folder).all())
                .containsExactly(
                        new KeptRule(
                                "R8",
                                "A seat is taken once.",
                                "席は一度だけ取れます。",
                                List.of(Path.of("src/main/java/seats/store/SeatTable.java")),
                                List.of(Path.of("src/test/java/seats/SeatTest.java"))),
                        new KeptRule(
                                "R89",
                                "Who \"declines\" says so, and in time.",
                                "辞退は期限内に申し出ます。",
                                List.of(Path.of("src/main/java/seats/domain/Seat.java")),
                                List.of(Path.of("src/test/java/seats/DeclineTest.java"))));
    }

    @Test
    void rules_that_all_have_code_and_test_pass() {
        assertThatCode(() -> KeptRules.in(folder).check()).doesNotThrowAnyException();
    }

    @Test
    void a_rule_without_code_fails_and_says_what_to_do() throws IOException {
        Files.delete(folder.resolve("src/main/java/seats/domain/Seat.java"));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> KeptRules.in(folder).check())
                .withMessageContaining("R89 has no code: name it in the class that applies it (Rulebook.R89")
                .withMessageNotContaining("R8 has");
    }

    @Test
    void a_rule_without_test_fails_and_says_what_to_do() throws IOException {
        Files.delete(folder.resolve("src/test/java/seats/SeatTest.java"));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> KeptRules.in(folder).check())
                .withMessageContaining("R8 has no test: write one that fails when the rule is broken")
                .withMessageNotContaining("R89 has");
    }

    @Test
    void who_only_prepares_a_test_proves_nothing() throws IOException {
        Files.delete(folder.resolve("src/test/java/seats/SeatTest.java"));
        test("GivenSeats", "/** For R8. */");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> KeptRules.in(folder).check())
                .withMessageContaining("R8 has no test");
    }

    @Test
    void part_of_a_longer_name_is_no_rule() throws IOException {
        test("SeatTest", "String r80 = \"R8x\", var8 = \"BR8\";");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> KeptRules.in(folder).check())
                .withMessageContaining("R8 has no test");
    }

    @Test
    void a_constant_that_is_written_otherwise_is_not_left_out_silently() throws IOException {
        main("domain/Rulebook", RULEBOOK.replace(", \"席は一度だけ取れます。\"", ""));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> KeptRules.in(folder).all())
                .withMessageContaining("1 of 2 constants");
    }

    private void main(String name, String text) throws IOException {
        write("src/main/java/seats/" + name, text);
    }

    private void test(String name, String text) throws IOException {
        write("src/test/java/seats/" + name, text);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
