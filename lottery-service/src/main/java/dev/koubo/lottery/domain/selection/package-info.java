/** What becomes of a company that was selected. */
@NullMarked
package dev.koubo.lottery.domain.selection;

import org.jspecify.annotations.NullMarked;
