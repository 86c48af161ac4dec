package dev.koubo.application.domain.application;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A name as it is searched and compared, never as it is shown: one width, upper case, katakana, without the words for a
 * legal form and without blanks. Names themselves are stored as they were written.
 */
public final class SearchKey {

    private static final Pattern VARIATION_SELECTORS = Pattern.compile("[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");
    private static final Pattern LEGAL_FORMS = Pattern.compile("株式会社|有限会社|合同会社|合資会社|合名会社|\\((株|有|同|資|名)\\)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern HYPHENS = Pattern.compile("[‐‑‒–—―−-]");

    /** Variants of one character that people type for each other. */
    private static final Map<String, String> VARIANTS =
            Map.of("髙", "高", "﨑", "崎", "邊", "辺", "邉", "辺", "齋", "斎", "齊", "斉", "濵", "浜", "濱", "浜");

    private SearchKey() {}

    public static String of(String text) {
        String key = Normalizer.normalize(text, Normalizer.Form.NFKC);
        key = VARIATION_SELECTORS.matcher(key).replaceAll("");
        key = Kana.katakana(key.toUpperCase(Locale.ROOT));
        for (Map.Entry<String, String> variant : VARIANTS.entrySet()) {
            key = key.replace(variant.getKey(), variant.getValue());
        }
        key = LEGAL_FORMS.matcher(key).replaceAll("");
        key = HYPHENS.matcher(key).replaceAll("-");
        return BLANKS.matcher(key).replaceAll("");
    }
}
