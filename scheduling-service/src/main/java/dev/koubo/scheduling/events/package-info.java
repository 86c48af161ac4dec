/** What this service hears from others, what wakes it, and what it tells. */
@NullMarked
package dev.koubo.scheduling.events;

import org.jspecify.annotations.NullMarked;
