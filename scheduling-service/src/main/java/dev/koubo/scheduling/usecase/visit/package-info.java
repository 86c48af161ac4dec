/** Visits are proposed, fixed, reported and cancelled. */
@NullMarked
package dev.koubo.scheduling.usecase.visit;

import org.jspecify.annotations.NullMarked;
