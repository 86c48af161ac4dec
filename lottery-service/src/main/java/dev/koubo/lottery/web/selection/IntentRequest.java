package dev.koubo.lottery.web.selection;

import dev.koubo.lottery.domain.selection.Channel;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A company's answer.
 *
 * @param takesPart false gives the seat back
 * @param channel WEB from the company itself; MAIL or PHONE when the desk enters it
 * @param givenAt when the mail or call reached the desk, if that was before now; it decides whether a no is in time
 */
record IntentRequest(
        @NotNull Boolean takesPart,
        @NotNull Channel channel,
        @Nullable OffsetDateTime givenAt) {

    Optional<Instant> given() {
        return Optional.ofNullable(givenAt).map(OffsetDateTime::toInstant);
    }
}
