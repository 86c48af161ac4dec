package dev.koubo.scheduling.domain.visit;

import java.util.UUID;

/** One of a company's visits. */
public record VisitId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
