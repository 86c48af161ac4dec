package dev.koubo.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.notification.domain.Template;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterFilesTest {

    @ParameterizedTest
    @EnumSource(Template.class)
    void r188_no_letter_is_without_the_desk_at_its_end(Template template) throws IOException {
        String file = "/templates/" + template.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
        try (InputStream stream = LetterFilesTest.class.getResourceAsStream(file)) {
            assertThat(stream).as(file).isNotNull();
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .endsWith("{#include footer /}");
        }
    }
}
