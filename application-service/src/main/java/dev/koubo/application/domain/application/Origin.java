package dev.koubo.application.domain.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an application came to us (R35).
 *
 * @param owner subject of the login that may see and change the application
 * @param receivedAt when the server received the form
 * @param reason why the secretariat sent the form for the company; null when the company did itself
 */
public record Origin(
        String owner,
        Instant receivedAt,
        Channel channel,
        @Nullable String reason) {

    /** Which way the form took. */
    public enum Channel {
        WEB_FORM,
        ON_BEHALF
    }

    public static Origin webForm(String owner, Instant receivedAt) {
        return new Origin(owner, receivedAt, Channel.WEB_FORM, null);
    }

    public static Origin onBehalf(String owner, Instant receivedAt, String reason) {
        return new Origin(owner, receivedAt, Channel.ON_BEHALF, reason);
    }
}
