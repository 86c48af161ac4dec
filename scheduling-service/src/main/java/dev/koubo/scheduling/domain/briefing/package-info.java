/** An online briefing with its seats. */
@NullMarked
package dev.koubo.scheduling.domain.briefing;

import org.jspecify.annotations.NullMarked;
