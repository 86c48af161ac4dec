/** An expert's visit from its proposal to its report. */
@NullMarked
package dev.koubo.scheduling.domain.visit;

import org.jspecify.annotations.NullMarked;
