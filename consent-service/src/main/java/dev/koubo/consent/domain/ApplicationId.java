package dev.koubo.consent.domain;

import java.util.UUID;

/** Names the application, and with it the one pair of consent forms for it. */
public record ApplicationId(UUID value) {

    /** @throws IllegalArgumentException if the text is no UUID */
    public static ApplicationId of(String text) {
        return new ApplicationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
