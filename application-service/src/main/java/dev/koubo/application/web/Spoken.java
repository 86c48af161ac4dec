package dev.koubo.application.web;

import dev.koubo.application.domain.Bilingual;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language of an answer: the first one asked for that the programme speaks, Japanese if there is none. */
public enum Spoken {
    JAPANESE(Locale.JAPANESE),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Spoken(Locale locale) {
        this.locale = locale;
    }

    public static Spoken by(HttpHeaders headers) {
        for (Locale asked : headers.getAcceptableLanguages()) {
            for (Spoken spoken : values()) {
                if (asked.getLanguage().equals(spoken.locale.getLanguage())) {
                    return spoken;
                }
            }
        }
        return JAPANESE;
    }

    public String say(Bilingual text) {
        return switch (this) {
            case JAPANESE -> text.japanese();
            case ENGLISH -> text.english();
        };
    }

    public Locale locale() {
        return locale;
    }
}
