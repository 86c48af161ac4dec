/** Visits over REST. */
@NullMarked
package dev.koubo.scheduling.web.visit;

import org.jspecify.annotations.NullMarked;
