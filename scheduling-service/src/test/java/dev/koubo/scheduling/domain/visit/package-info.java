/** Visits, rule by rule. */
@NullMarked
package dev.koubo.scheduling.domain.visit;

import org.jspecify.annotations.NullMarked;
