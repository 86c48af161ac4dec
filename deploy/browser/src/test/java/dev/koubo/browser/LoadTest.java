package dev.koubo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.Seasons;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Site.Extension.class)
class LoadTest {

    private static final FrameCounts ENTRIES = new FrameCounts(25_000, 25_000, 50_000);

    /** Milliseconds for which the page may not answer its visitor. */
    private static final double BEARABLE = 200;

    private static final String WATCH = """
            window.longTasks = [];
            new PerformanceObserver((list) => {
                longTasks.push(...list.getEntries());
                window.told?.();
            }).observe({ type: "longtask", buffered: true });""";

    /** A long task ends the watch: once it was seen, every one before it was. */
    private static final String LONG_TASKS_BEFORE = """
            const from = performance.now();
            await new Promise((seen) => {
                window.told = () => longTasks.some((task) => task.startTime >= from) && seen();
                setTimeout(() => {
                    while (performance.now() < from + 2 * args[0]);
                });
            });
            return longTasks.filter((task) => task.startTime < from).map((task) => task.duration);""";

    private final Site site;
    private final Browser browser;

    LoadTest(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    @Test
    void a_hundred_thousand_entries_are_checked_while_the_page_stays_quick() {
        new Programme(site.api(), Seasons.PROGRAMME).published(Bundles.of(Bundles.ceremony(ENTRIES)));
        Object watching = browser.driver()
                .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH))
                .get("identifier");

        browser.openChecked(Seasons.PROGRAMME);

        browser.driver()
                .executeCdpCommand(
                        "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", String.valueOf(watching)));
        assertThat(browser.verdict().getText()).contains("合格");
        double longest = ((List<?>) browser.script(LONG_TASKS_BEFORE, BEARABLE))
                .stream()
                        .mapToDouble(task -> ((Number) task).doubleValue())
                        .max()
                        .orElse(0);
        System.out.printf(
                "100,000 entries: %s; longest task of the page's thread %.0f ms%n",
                browser.texts("#verdict .hint").getFirst(), longest);
        assertThat(longest).isLessThan(BEARABLE);
    }
}
