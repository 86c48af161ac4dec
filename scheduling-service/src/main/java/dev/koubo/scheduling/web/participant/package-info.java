/** Participants over REST. */
@NullMarked
package dev.koubo.scheduling.web.participant;

import org.jspecify.annotations.NullMarked;
