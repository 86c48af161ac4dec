/** What the lottery needs of a programme's definition. */
@NullMarked
package dev.koubo.lottery.domain.programme;

import org.jspecify.annotations.NullMarked;
