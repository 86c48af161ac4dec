package dev.koubo.notification.domain;

import org.jspecify.annotations.Nullable;

/**
 * Whom to write to: personal data, never logged, never in an event.
 *
 * @param owner subject of the login that may read what was sent; null for a guest
 * @param company null for a guest
 * @param phone where the desk reaches the person; null for a guest, and while it was told of before phones were kept
 * @param joinUrl the guest's own way into the briefing (R179)
 */
public record Recipient(
        AboutId about,
        @Nullable String owner,
        @Nullable String company,
        String name,
        String email,
        @Nullable String phone,
        @Nullable String joinUrl) {}
