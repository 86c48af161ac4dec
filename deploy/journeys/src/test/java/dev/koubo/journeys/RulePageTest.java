package dev.koubo.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.testing.KeptRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} says what the six rulebooks and the sources say. */
class RulePageTest {

    private static final Path PAGE =
            Path.of(System.getProperty("koubo.root", "../..")).resolve("docs/rules.md");
    private static final List<String> SERVICES =
            List.of("application", "screening", "lottery", "consent", "scheduling", "notification");

    @Test
    void every_rule_is_followed_to_its_code_and_its_tests() {
        SERVICES.forEach(service -> KeptRules.of(service + "-service").check());
    }

    @Test
    void the_page_is_what_the_sources_say() throws IOException {
        String page = RulePage.of(SERVICES);
        if (Boolean.getBoolean("koubo.write-contracts")) {
            Files.writeString(PAGE, page);
        }

        assertThat(page)
                .as("%s differs; run this test with -Dkoubo.write-contracts=true and commit the page", PAGE)
                .isEqualTo(Files.readString(PAGE));
    }
}
