package dev.koubo.notification.domain.desk;

import java.util.UUID;

/** Names a call of the desk. */
public record CallId(UUID value) {

    /** @throws IllegalArgumentException if the text is no UUID */
    public static CallId of(String text) {
        return new CallId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
