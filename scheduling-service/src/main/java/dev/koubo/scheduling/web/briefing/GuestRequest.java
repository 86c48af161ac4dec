package dev.koubo.scheduling.web.briefing;

import dev.koubo.scheduling.domain.briefing.Guest;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Guest")
record GuestRequest(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Email @Size(max = 200) String email,
        @Size(max = 200) @Nullable String company) {

    Guest guest() {
        return new Guest(
                name.strip(), email.strip(), Optional.ofNullable(company).filter(text -> !text.isBlank()));
    }

    /** Keeps the guest out of whatever writes requests down. */
    @Override
    public String toString() {
        return "GuestRequest[withheld]";
    }
}
