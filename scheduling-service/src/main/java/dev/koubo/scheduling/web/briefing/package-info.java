/** Briefings and registrations over REST. */
@NullMarked
package dev.koubo.scheduling.web.briefing;

import org.jspecify.annotations.NullMarked;
