/** Follows each selected company to its end. */
@NullMarked
package dev.koubo.lottery.usecase.selection;

import org.jspecify.annotations.NullMarked;
