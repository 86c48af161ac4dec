package dev.koubo.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The season's people are canaries: what they are called must never be written into a log. */
@ExtendWith(PlayedSeason.Extension.class)
class PrivacyTest {

    /** Parts that every invented name, mail, phone number and corporate number of a season has. */
    private static final List<String> CANARIES =
            List.of("見本", "代表", "担当", "ミホン", ".example\"", "tantou@", "03-5000-", "+8135000", "990000000");

    @ParameterizedTest
    @ValueSource(strings = {"application", "screening", "lottery", "consent", "scheduling", "notification", "gateway"})
    void no_log_carries_personal_data(String service, PlayedSeason season) throws IOException {
        String log = Files.readString(season.stack().service(service).log(), StandardCharsets.UTF_8);

        assertThat(log).isNotEmpty();
        CANARIES.forEach(canary -> assertThat(log).doesNotContain(canary));
    }
}
