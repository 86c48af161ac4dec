package dev.koubo.application.domain.application;

import java.util.UUID;

/** Names one application; drawn outside the domain. */
public record ApplicationId(UUID value) {

    public static ApplicationId of(String text) {
        return new ApplicationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
