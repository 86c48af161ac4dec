package dev.koubo.notification.domain;

import java.util.UUID;

/** Names what a notice is about, and with it whom it goes to: an application or a briefing registration. */
public record AboutId(UUID value) {

    /** @throws IllegalArgumentException if the text is no UUID */
    public static AboutId of(String text) {
        return new AboutId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
