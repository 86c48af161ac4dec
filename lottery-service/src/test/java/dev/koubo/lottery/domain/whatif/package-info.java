/** Tests of what is tried out. */
@NullMarked
package dev.koubo.lottery.domain.whatif;

import org.jspecify.annotations.NullMarked;
