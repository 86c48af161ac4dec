/** What the frames' numbers would lead to, tried out with simulated randomness. Nothing here knows a draw (R100). */
@NullMarked
package dev.koubo.lottery.domain.whatif;

import org.jspecify.annotations.NullMarked;
