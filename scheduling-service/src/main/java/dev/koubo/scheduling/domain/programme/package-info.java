/** The part of the programme's definition that the calendar needs. */
@NullMarked
package dev.koubo.scheduling.domain.programme;

import org.jspecify.annotations.NullMarked;
