/** Trying out frame numbers over HTTP. */
@NullMarked
package dev.koubo.lottery.web.whatif;

import org.jspecify.annotations.NullMarked;
