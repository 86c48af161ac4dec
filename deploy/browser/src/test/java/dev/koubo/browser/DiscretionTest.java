package dev.koubo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.lottery.domain.proof.DrawVector;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.logging.Level;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The page speaks to nobody but its own origin, and runs nothing but its own files. */
@ExtendWith(Site.Extension.class)
class DiscretionTest {

    private static final Pattern REQUESTED =
            Pattern.compile("\"Network.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]+)\"");

    private final Site site;
    private final Browser browser;

    DiscretionTest(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    @Test
    void no_other_host_is_asked_for_anything_and_no_policy_is_broken() {
        new Programme(site.api(), DrawVector.PROGRAMME).published(Bundles.example());
        browser.driver().get("about:blank");
        browser.driver().manage().logs().get(LogType.PERFORMANCE);
        browser.driver().manage().logs().get(LogType.BROWSER);

        browser.openChecked(DrawVector.PROGRAMME);
        browser.textsOnce("#downloads code", texts -> texts.stream().noneMatch("…"::equals));

        List<String> requested = browser.driver().manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .flatMap(entry -> REQUESTED.matcher(entry.getMessage()).results())
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(requested)
                .contains(site.origin() + "/draws/assets/page.js")
                .allMatch(address -> address.startsWith(site.origin() + "/"));
        assertThat(browser.driver().manage().logs().get(LogType.BROWSER).getAll())
                .filteredOn(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .extracting(LogEntry::getMessage)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/draws/x", "/draws/assets/page.js", "/draws/assets/worker.js", "/draws/verifier/VerifyDraw.java"
            })
    void every_answer_carries_the_policy(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(site.origin() + path)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("content-security-policy").orElseThrow())
                    .startsWith("default-src 'none'; script-src 'self'")
                    .doesNotContain("unsafe", "http", "*");
            assertThat(response.headers().firstValue("x-content-type-options")).contains("nosniff");
            assertThat(response.headers().firstValue("referrer-policy")).contains("no-referrer");
        }
    }

    @Test
    void what_is_not_of_the_page_does_not_run() {
        new Programme(site.api(), "soon").described();
        browser.open("soon");

        assertThat(browser.script("""
                const script = document.createElement("script");
                script.textContent = "window.intruded = true";
                document.body.append(script);
                return window.intruded === true;""")).isEqualTo(false);
        assertThat(browser.script("""
                return fetch("http://localhost:1/").then(() => "asked", () => "refused");""")).isEqualTo("refused");
        assertThat(browser.driver().manage().logs().get(LogType.BROWSER).getAll())
                .extracting(LogEntry::getMessage)
                .anyMatch(message -> message.contains("Content Security Policy") && message.contains("localhost:1"));
    }
}
