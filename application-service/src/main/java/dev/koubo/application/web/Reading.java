package dev.koubo.application.web;

import dev.koubo.application.domain.Fault;
import dev.koubo.application.domain.Rulebook;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads fields and collects everything that is wrong with them, so that a sender learns of all faults at once. A field that
 * is at fault reads as a value that nobody may use: look at {@link #isSound} first.
 */
public final class Reading {

    private static final Pattern HYPHENS = Pattern.compile("[‐‑‒–—―−－ー-]");
    private static final String NOTHING = "";

    private final List<Fault> faults = new ArrayList<>();

    public boolean isSound() {
        return faults.isEmpty();
    }

    /** What is wrong, sorted by field. */
    public List<Fault> faults() {
        return faults.stream().sorted().toList();
    }

    public void fault(String field, Rulebook rule, String japanese, String english) {
        faults.add(Fault.of(field, rule, japanese, english));
    }

    public void missing(String field, Rulebook rule) {
        fault(field, rule, "入力してください。", "This item is needed.");
    }

    /** A value that must be there. */
    public <T> T needed(String field, Rulebook rule, @Nullable T value, T otherwise) {
        if (value == null) {
            missing(field, rule);
            return otherwise;
        }
        return value;
    }

    /** Free text that must be there; it is kept as it was written. */
    public String text(String field, Rulebook rule, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            missing(field, rule);
            return NOTHING;
        }
        String text = value.strip();
        if (text.codePointCount(0, text.length()) > longest) {
            fault(field, rule, longest + "文字以内で入力してください。", "At most " + longest + " characters.");
            return NOTHING;
        }
        if (text.codePoints().anyMatch(point -> Character.isISOControl(point) && point != '\n')) {
            fault(field, rule, "使えない文字が含まれています。", "It holds characters that cannot be used.");
            return NOTHING;
        }
        return text;
    }

    /** Free text that may be missing. */
    public @Nullable String optionalText(String field, Rulebook rule, @Nullable String value, int longest) {
        return value == null || value.isBlank() ? null : text(field, rule, value, longest);
    }

    /** A code, number or address that must be there, in one width and without blanks at its ends. */
    public String code(String field, Rulebook rule, @Nullable String value) {
        if (value == null || value.isBlank()) {
            missing(field, rule);
            return NOTHING;
        }
        return narrow(value);
    }

    /** One width, and one kind of hyphen. */
    public static String narrow(String value) {
        return HYPHENS.matcher(Normalizer.normalize(value, Normalizer.Form.NFKC).strip())
                .replaceAll("-");
    }
}
