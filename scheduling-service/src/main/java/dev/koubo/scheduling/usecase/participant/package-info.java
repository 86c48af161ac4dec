/** Who takes part, and what is recorded of it. */
@NullMarked
package dev.koubo.scheduling.usecase.participant;

import org.jspecify.annotations.NullMarked;
