package dev.koubo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.browser.PublicApi.Answer;
import dev.koubo.lottery.domain.proof.DrawVector;
import dev.koubo.lottery.domain.proof.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

@ExtendWith(Site.Extension.class)
class PageTest {

    private static final Map<String, byte[]> EXAMPLE = Bundles.example();

    private final Site site;
    private final Browser browser;

    PageTest(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    @BeforeEach
    void show_as_on_a_desk() {
        browser.emulate("light", 1100);
    }

    @Test
    void a_true_bundle_passes_step_by_step() {
        programme(DrawVector.PROGRAMME).published(EXAMPLE);

        browser.openChecked(DrawVector.PROGRAMME);

        assertThat(browser.verdict().getText()).contains("合格: 2回の抽選と4行の異動記録");
        assertThat(browser.texts("#steps .badge")).hasSize(14).allMatch("合格"::equals);
        assertThat(browser.texts("#steps code")).contains("bundle", "journal", "draw-1/beacon.json");
        assertThat(browser.texts("#published .badge")).hasSize(8).allMatch("一致"::equals);
        assertThat(browser.texts("#journal tbody tr")).hasSize(4);
        assertThat(browser.texts("#seats table")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "draw-0/list.txt, draw-0/list.txt",
        "draw-0/manifest.txt, journal",
        "draw-0/beacon.json, draw-0/beacon.json",
        "draw-0/result.txt, draw-0/result.txt",
        "draw-1/manifest.txt, draw-1/manifest.txt",
        "draw-1/list.txt, draw-1/list.txt",
        "draw-1/beacon.json, draw-1/beacon.json",
        "draw-1/result.txt, draw-1/result.txt",
        "journal.txt, journal"
    })
    void a_flipped_bit_fails_at_its_step(String file, String step) {
        programme("flipped").showing(EXAMPLE).bundled(Bundles.zip(Bundles.flipped(EXAMPLE, file, 5, 2)));

        browser.openChecked("flipped");
        browser.speak("en");

        assertThat(browser.verdict().getText()).contains("FAILED: at step “" + step + "”");
        assertThat(browser.texts("#steps tr.failed code")).containsExactly(step);
    }

    @Test
    void a_bundle_other_than_the_one_committed_to_is_told() {
        Map<String, byte[]> other = Bundles.of(Bundles.ceremony(DrawVector.GUIDE.plus(DrawVector.GUIDE)));
        programme("exchanged").showing(other);
        programme("exchanged").bundled(Bundles.zip(EXAMPLE));

        browser.openChecked("exchanged");

        assertThat(browser.texts("#published .badge")).startsWith("不一致", "不一致", "不一致");
    }

    @Test
    void a_commitment_later_than_its_public_randomness_is_told() {
        Map<String, byte[]> files = Bundles.of(Bundles.drand(Bundles.QUICKNET, 1000, Bundles.ROUND_1000));
        programme("late").published(files);

        browser.openChecked("late");

        assertThat(browser.verdict().getText()).contains("合格");
        assertThat(browser.texts("#draws")).first().asString().contains("第1000回", "2023年8月24日 0:59:24");
        assertThat(browser.texts("#published tr:last-child")).last().asString().contains("公開乱数", "不一致");
    }

    @Test
    void a_file_of_ones_own_is_checked_without_being_sent(@TempDir Path folder) throws IOException {
        programme(DrawVector.PROGRAMME).published(EXAMPLE);
        Path file = folder.resolve("own.zip");
        Files.write(file, Bundles.zip(Bundles.flipped(EXAMPLE, "draw-1/list.txt", 70, 0)));
        browser.openChecked(DrawVector.PROGRAMME);
        int asked = site.api().asked().size();

        browser.driver().findElement(By.id("own-file")).sendKeys(file.toString());

        browser.awaited("#verdict .verdict.failed");
        assertThat(site.api().asked()).hasSize(asked);
        browser.driver().findElement(By.cssSelector("#downloads button")).click();
        browser.awaited("#verdict .verdict.passed");
    }

    @Test
    void what_is_no_archive_is_said_to_be_none() {
        programme("no-archive").showing(EXAMPLE).bundled(new byte[] {1, 2, 3});

        browser.openChecked("no-archive");

        assertThat(browser.verdict().getText()).contains("ZIPファイルとして読めません");
    }

    @Test
    void before_the_draw_it_tells_what_will_happen_and_when() {
        programme("soon").described();

        browser.open("soon");

        assertThat(browser.awaited("#status dl").getText()).contains("2025年6月30日 17:00:00", "抽選名簿の確定");
        assertThat(browser.texts("#verdict")).first().asString().contains("公開された記録がまだない");
    }

    @Test
    void an_unknown_programme_and_a_broken_service_are_said_kindly() {
        browser.open("nobody");
        assertThat(browser.awaited("#status .notice").getText()).contains("「nobody」という事業は見つかりません");

        site.api().say("ill", Answer.trouble(503));
        site.api().say("ill/draws", Answer.trouble(503));
        browser.open("ill");
        assertThat(browser.awaited("#status .notice").getText()).contains("もう一度お試しください");

        programme("ill").published(EXAMPLE);
        browser.driver().findElement(By.cssSelector("#status button")).click();
        assertThat(browser.verdict().getText()).contains("合格");
    }

    @Test
    void the_page_changes_its_language_whole() {
        programme(DrawVector.PROGRAMME).published(EXAMPLE);
        browser.openChecked(DrawVector.PROGRAMME);
        assertThat(browser.driver().findElement(By.tagName("html")).getAttribute("lang"))
                .isEqualTo("ja");

        browser.speak("en");

        assertThat(browser.driver().findElement(By.tagName("html")).getAttribute("lang"))
                .isEqualTo("en");
        assertThat(browser.driver().findElement(By.tagName("main")).getText())
                .doesNotContainPattern("[\\p{IsHiragana}]");
        assertThat(browser.script("""
                const { LANGUAGES } = await import("/draws/assets/words/words.js");
                const keys = (group) => Object.entries(group).flatMap(([key, value]) =>
                    typeof value === "object" ? keys(value).map((each) => key + "/" + each) : [key]);
                return String(JSON.stringify(keys(LANGUAGES.ja)) === JSON.stringify(keys(LANGUAGES.en)));""")).isEqualTo("true");
    }

    @Test
    void the_labels_of_each_draw_are_at_hand_before_its_record_is() {
        programme("bound").described().showing(EXAMPLE);
        browser.open("bound");

        for (int draw = 0; draw < 2; draw++) {
            assertThat(browser.awaited("#draws a[href='/api/v1/programmes/bound/draws/" + draw + "/list']")
                            .getText())
                    .isEqualTo("list.txt");
        }
    }

    @Test
    void both_verifiers_are_handed_out_with_their_hashes() throws IOException {
        programme("soon").described();
        browser.open("soon");

        for (String name : new String[] {"VerifyDraw.java", "verify-draw.sh"}) {
            byte[] file = Files.readAllBytes(Tools.root().resolve("lottery-service/verifier/" + name));
            String hash = Sha256.of(file).hex();
            assertThat(browser.awaited("#downloads a[href='/draws/verifier/" + name + "']"))
                    .isNotNull();
            assertThat(browser.textsOnce("#downloads code", texts -> texts.contains(hash)))
                    .as(name)
                    .hasSize(2);
        }
    }

    private Programme programme(String id) {
        return new Programme(site.api(), id);
    }
}
