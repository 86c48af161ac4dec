package dev.koubo.scheduling.domain.briefing;

import java.util.UUID;

/** One guest's registration for one briefing. */
public record RegistrationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
