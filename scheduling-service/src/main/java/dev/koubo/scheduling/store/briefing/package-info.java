/** The rows of briefings and registrations. */
@NullMarked
package dev.koubo.scheduling.store.briefing;

import org.jspecify.annotations.NullMarked;
