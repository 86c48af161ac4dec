package dev.koubo.browser;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium that looks at the page as a visitor would. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** For scripts that check thousands of bundles. */
    private static final Duration LONG_PATIENCE = Duration.ofMinutes(5);

    private final ChromeDriver driver;
    private final Site site;

    Browser(Site site) {
        this.site = site;
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Tools.driver().toFile())
                .usingAnyFreePort()
                .build();
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(Tools.browser().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1200,1000");
        options.addArguments("--disable-background-networking", "--disable-component-update", "--no-first-run");
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "ja"));
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(LONG_PATIENCE);
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens the page of a programme. */
    void open(String programme) {
        driver.get(site.origin() + "/draws/" + programme);
    }

    /** Opens the page and waits until the published bundle was checked. */
    void openChecked(String programme) {
        open(programme);
        verdict();
    }

    /** The verdict that the page shows, once it shows one. */
    WebElement verdict() {
        return awaited("#verdict .verdict.passed, #verdict .verdict.failed");
    }

    /** The first such element, once it is there. */
    WebElement awaited(String selector) {
        return new WebDriverWait(driver, PATIENCE)
                .until(_ -> driver.findElements(By.cssSelector(selector)).stream()
                        .findFirst()
                        .orElse(null));
    }

    /** The texts of all such elements, at one moment. */
    List<String> texts(String selector) {
        Object texts = Objects.requireNonNull(driver.executeScript(
                "return [...document.querySelectorAll(arguments[0])].map((each) => each.innerText.trim());", selector));
        return ((List<?>) texts).stream().map(String::valueOf).toList();
    }

    /** The texts of all such elements, once they are as they should be. */
    List<String> textsOnce(String selector, Predicate<List<String>> asTheyShouldBe) {
        return new WebDriverWait(driver, PATIENCE)
                .until(_ -> Optional.of(texts(selector)).filter(asTheyShouldBe).orElse(null));
    }

    /** Runs the body of an async function in the page; {@code args} are what is given here. */
    Object script(String body, Object... arguments) {
        String wrapped = "const done = arguments[arguments.length - 1]; const args = [...arguments].slice(0, -1);"
                + "(async () => {" + body + "})().then(done, (broken) => done('BROKEN ' + broken.stack));";
        Object answer = Objects.requireNonNull(driver.executeAsyncScript(wrapped, arguments), body);
        if (answer instanceof String text && text.startsWith("BROKEN ")) {
            throw new IllegalStateException(text);
        }
        return answer;
    }

    /** Shows the page in a scheme, a width in CSS pixels, with or without motion. */
    void emulate(String scheme, int width) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Clicks the button of a language. */
    void speak(String language) {
        driver.findElement(By.cssSelector("button[data-language=" + language + "]"))
                .click();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
