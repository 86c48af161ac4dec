package dev.koubo.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.koubo.lottery.domain.proof.DrawVector;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page reads, and what these tests answer, is what the lottery's OpenAPI document promises. */
@ExtendWith(Site.Extension.class)
class ContractTest {

    private static final Pattern PROPERTY = Pattern.compile("@property \\{.*\\} \\[?(\\w+)\\]?");

    private final Site site;
    private final Browser browser;
    private final JsonNode schemas;

    ContractTest(Site site, Browser browser) throws IOException {
        this.site = site;
        this.browser = browser;
        this.schemas = new ObjectMapper(new YAMLFactory())
                .readTree(Tools.root().resolve("lottery-service/openapi.yaml").toFile())
                .at("/components/schemas");
    }

    @Test
    void the_page_reads_no_other_member_of_a_draw() throws IOException {
        String source = Files.readString(
                Tools.root().resolve("deploy/gateway/src/main/resources/META-INF/resources/draws/assets/api.js"),
                UTF_8);

        List<String> read = PROPERTY.matcher(source)
                .results()
                .map((MatchResult property) -> property.group(1))
                .toList();

        assertThat(read).contains("draw", "committedAt", "skipped");
        assertThat(members("DrawView")).containsAll(read);
    }

    @Test
    void these_tests_answer_with_no_other_member() throws IOException, InterruptedException {
        new Programme(site.api(), DrawVector.PROGRAMME).published(Bundles.example());
        URI address = URI.create(site.origin() + "/api/v1/programmes/" + DrawVector.PROGRAMME + "/draws");
        try (HttpClient client = HttpClient.newHttpClient()) {
            String body = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            JsonNode answer = new ObjectMapper().readTree(body);

            assertThat(members("DrawsView")).containsAll(names(answer));
            assertThat(members("DrawView")).containsAll(names(answer.at("/items/0")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DrawState, status/state",
        "DrawState, draws/short",
        "VoidReason, draws/reason",
        "DepartureReason, journal/reason",
        "Frame, frame"
    })
    void every_word_of_the_service_has_its_words_on_the_page(String type, String words) {
        browser.open("nobody");
        List<String> values = new ArrayList<>();
        schemas.at("/" + type + "/enum").forEach(value -> values.add(value.asText()));

        Object known = browser.script("""
                const { words } = await import("/draws/assets/words/words.js");
                return Object.keys(words(args[0]));""", words);

        assertThat(values)
                .isNotEmpty()
                .allSatisfy(value -> assertThat((List<?>) known).anyMatch(value::equals));
    }

    private List<String> members(String type) {
        return names(schemas.at("/" + type + "/properties"));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
