package dev.koubo.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that problems speak. */
enum Language {
    JAPANESE("ja"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }

    /** What the header {@code Accept-Language} prefers; Japanese if it is missing, unreadable or asks for neither. */
    static Language preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return JAPANESE;
        }
        try {
            String tag =
                    Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), List.of(JAPANESE.tag, ENGLISH.tag));
            return ENGLISH.tag.equals(tag) ? ENGLISH : JAPANESE;
        } catch (IllegalArgumentException unreadable) {
            return JAPANESE;
        }
    }
}
