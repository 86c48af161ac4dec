package dev.koubo.scheduling.domain;

import java.util.UUID;

/** The application of a company; it is the company's name in this service. */
public record ApplicationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
