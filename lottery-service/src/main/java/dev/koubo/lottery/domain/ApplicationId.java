package dev.koubo.lottery.domain;

import java.util.UUID;

/** One application of a company. */
public record ApplicationId(UUID value) {

    /** Reads the written form of a UUID. */
    public static ApplicationId parse(String text) {
        return new ApplicationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
