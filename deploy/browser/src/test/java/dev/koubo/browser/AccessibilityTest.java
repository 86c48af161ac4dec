package dev.koubo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import dev.koubo.lottery.domain.proof.DrawVector;
import dev.koubo.lottery.domain.proof.DrawVector.Company;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

@ExtendWith(Site.Extension.class)
class AccessibilityTest {

    private static final Map<String, byte[]> EXAMPLE = Bundles.example();

    private final Site site;
    private final Browser browser;

    AccessibilityTest(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    @BeforeEach
    void publish() {
        new Programme(site.api(), DrawVector.PROGRAMME).published(EXAMPLE);
        new Programme(site.api(), "soon").described();
        new Programme(site.api(), "broken")
                .showing(EXAMPLE)
                .bundled(Bundles.zip(Bundles.flipped(EXAMPLE, "draw-1/result.txt", 70, 1)));
    }

    @AfterEach
    void show_as_on_a_desk() {
        browser.emulate("light", 1100);
    }

    @ParameterizedTest
    @CsvSource({
        "light, ja, 1100",
        "dark, ja, 1100",
        "light, en, 1100",
        "dark, en, 1100",
        "light, ja, 320",
        "dark, en, 320"
    })
    void axe_finds_nothing_in_any_state(String scheme, String language, int width) {
        browser.emulate(scheme, width);

        browser.openChecked(DrawVector.PROGRAMME);
        browser.speak(language);
        find(DrawVector.companies().getFirst());
        assertNothingFound();

        browser.openChecked("broken");
        browser.speak(language);
        assertNothingFound();

        browser.open("soon");
        browser.awaited("#status dl");
        browser.speak(language);
        assertNothingFound();

        browser.open("nobody");
        browser.awaited("#status .notice");
        browser.speak(language);
        assertNothingFound();
    }

    @ParameterizedTest
    @CsvSource({"ja", "en"})
    void a_screen_of_320_pixels_never_scrolls_sideways(String language) {
        browser.emulate("light", 320);
        browser.openChecked(DrawVector.PROGRAMME);
        browser.speak(language);
        find(DrawVector.companies().getFirst());
        browser.driver().findElement(By.cssSelector("summary")).click();

        assertThat(browser.script("return document.documentElement.scrollWidth <= window.innerWidth;"))
                .isEqualTo(true);
    }

    @Test
    void everything_is_reached_and_done_with_the_keyboard_alone() {
        browser.openChecked(DrawVector.PROGRAMME);
        Company company = DrawVector.companies().getFirst();

        Set<String> reached = new LinkedHashSet<>();
        for (int press = 0; press < 60; press++) {
            press(Keys.TAB);
            WebElement focused = browser.driver().switchTo().activeElement();
            reached.add(focused.getTagName() + "#" + focused.getDomAttribute("id"));
            if (!"body".equals(focused.getTagName())) {
                assertThat(browser.script("return getComputedStyle(document.activeElement).outlineStyle;"))
                        .as("the focus on %s is visible", focused)
                        .isNotEqualTo("none");
            }
            switch (String.valueOf(focused.getDomAttribute("id"))) {
                case "company-key" -> focused.sendKeys(company.key());
                case "nonce" -> focused.sendKeys(HexFormat.of().formatHex(company.nonce()), Keys.ENTER);
                default -> {
                    // Only passed on the way.
                }
            }
        }

        assertThat(reached)
                .contains("textarea#receipt-text", "input#company-key", "input#nonce", "input#own-file")
                .contains("summary#null", "a#null", "button#null");
        assertThat(browser.awaited(".place mark").getText())
                .isEqualTo(company.label().hex());
    }

    @Test
    void the_first_tab_skips_to_the_content_and_the_language_is_changed_by_key() {
        browser.openChecked(DrawVector.PROGRAMME);

        press(Keys.TAB);
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("本文へ移動");
        press(Keys.TAB);
        press(Keys.TAB);
        press(Keys.ENTER);

        assertThat(browser.texts("h1")).containsExactly("Check the draw in your own browser");
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    private void find(Company company) {
        browser.driver().findElement(By.id("company-key")).sendKeys(company.key());
        browser.driver().findElement(By.id("nonce")).sendKeys(HexFormat.of().formatHex(company.nonce()), Keys.ENTER);
        browser.awaited(".place mark");
    }

    private void press(Keys key) {
        new Actions(browser.driver()).sendKeys(key).perform();
    }

    private void assertNothingFound() {
        var results = new AxeBuilder().analyze(browser.driver());
        assertThat(results.getPasses()).isNotEmpty();
        assertThat(results.getViolations()).isEmpty();
    }
}
