package dev.koubo.browser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.lottery.domain.proof.DrawVector;
import dev.koubo.lottery.domain.proof.DrawVector.Company;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

@ExtendWith(Site.Extension.class)
class ReceiptTest {

    private final Site site;
    private final Browser browser;

    ReceiptTest(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    @BeforeEach
    void open() {
        browser.emulate("light", 1100);
        new Programme(site.api(), DrawVector.PROGRAMME).published(Bundles.example());
        browser.openChecked(DrawVector.PROGRAMME);
    }

    @Test
    void every_company_finds_its_place_with_its_two_values() {
        String result = new String(DrawVector.file("draw-0/result.txt"), US_ASCII);
        for (Company company : DrawVector.companies().subList(0, 10)) {
            enter("company-key", company.key());
            enter("nonce", nonce(company));
            find();

            String line = result.lines()
                    .filter(each -> each.contains(company.label().hex()))
                    .findFirst()
                    .orElseThrow();
            assertThat(browser.awaited(".place mark").getText())
                    .isEqualTo(company.label().hex());
            assertThat(browser.texts(".place .own-place").getFirst())
                    .contains(line.split(" ")[1] + "位")
                    .contains(line.endsWith("not-selected") ? "落選" : "当選");
        }
    }

    @Test
    void a_receipt_is_pasted_as_the_service_gives_it_or_as_text() {
        Company company = DrawVector.companies().getFirst();
        String json = """
                {"applicationId":"0197a1b0-0000-7000-8000-000000000001","programme":"%s","companyKey":"%s","nonce":"%s",
                "label":"%s","frame":"%s","line":"%s %s"}""".formatted(
                        DrawVector.PROGRAMME,
                        company.key(),
                        nonce(company),
                        company.label(),
                        company.frame(),
                        company.frame(),
                        company.label());
        String text = "法人番号 %s\n乱数 %s".formatted(company.key(), nonce(company).toUpperCase(Locale.ROOT));
        for (String pasted : List.of(json, text)) {
            browser.driver().navigate().refresh();
            browser.verdict();
            enter("receipt-text", pasted);
            find();
            assertThat(browser.awaited(".place mark").getText())
                    .isEqualTo(company.label().hex());
        }
    }

    @Test
    void a_receipt_that_fits_nothing_is_told_apart() {
        find();
        assertThat(browser.awaited("#places .notice").getText()).contains("両方が必要");

        enter("receipt-text", "{\"programme\":\"another\",\"companyKey\":\"1\",\"nonce\":\"" + "00".repeat(16) + "\"}");
        find();
        assertThat(browser.awaited("#places .notice").getText()).contains("別の事業「another」");

        enter("receipt-text", "{\"companyKey\":\"1\",\"nonce\":\"" + "00".repeat(16) + "\"}");
        find();
        assertThat(browser.awaited("#places > code, #places p > code").getText())
                .hasSize(64);
        assertThat(browser.awaited("#places .notice").getText()).contains("どの抽選の名簿にもありません");
    }

    @Test
    void nothing_of_a_receipt_leaves_the_browser_or_stays_in_it() {
        Company company = DrawVector.companies().getFirst();
        int asked = site.api().asked().size();

        enter("company-key", company.key());
        enter("nonce", nonce(company));
        find();
        browser.awaited(".place mark");

        assertThat(site.api().asked()).hasSize(asked);
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(site.origin() + "/draws/" + DrawVector.PROGRAMME);
        assertThat(browser.script("return [localStorage.length, sessionStorage.length, document.cookie,"
                        + " (await indexedDB.databases()).length, (await caches.keys()).length].join();"))
                .isEqualTo("0,0,,0,0");
        browser.driver()
                .findElement(By.cssSelector("#receipt button[type=reset]"))
                .click();
        assertThat(browser.texts(".place")).isEmpty();
    }

    private static String nonce(Company company) {
        return HexFormat.of().formatHex(company.nonce());
    }

    private void enter(String field, String value) {
        var input = browser.driver().findElement(By.id(field));
        input.clear();
        input.sendKeys(value);
    }

    private void find() {
        browser.script("document.getElementById('places').replaceChildren(); return true;");
        browser.driver()
                .findElement(By.cssSelector("#receipt button[type=submit]"))
                .click();
    }
}
