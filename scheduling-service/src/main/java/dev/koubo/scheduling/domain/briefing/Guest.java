package dev.koubo.scheduling.domain.briefing;

import java.util.Locale;
import java.util.Optional;

/** Who registers for a briefing. */
public record Guest(String name, String email, Optional<String> company) {

    /** What two writings of one mail address have in common; a seat goes to one of these (A46). */
    public String mailKey() {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Guest[withheld]";
    }
}
