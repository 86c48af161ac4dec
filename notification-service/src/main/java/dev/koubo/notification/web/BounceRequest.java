package dev.koubo.notification.web;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * That a mail came back.
 *
 * @param bouncedAt when; now if absent
 */
record BounceRequest(@Nullable OffsetDateTime bouncedAt) {}
