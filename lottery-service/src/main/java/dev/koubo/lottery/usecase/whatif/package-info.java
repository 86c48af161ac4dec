/** Trying out frame numbers, and the log of it (R100). */
@NullMarked
package dev.koubo.lottery.usecase.whatif;

import org.jspecify.annotations.NullMarked;
