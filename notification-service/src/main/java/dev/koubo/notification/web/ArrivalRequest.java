package dev.koubo.notification.web;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * That a notice reached its recipient.
 *
 * @param arrivedAt when; now if absent
 */
record ArrivalRequest(@Nullable OffsetDateTime arrivedAt) {}
