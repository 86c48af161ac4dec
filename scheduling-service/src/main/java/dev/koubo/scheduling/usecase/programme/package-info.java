/** Takes over what the programme's definition says of the calendar. */
@NullMarked
package dev.koubo.scheduling.usecase.programme;

import org.jspecify.annotations.NullMarked;
