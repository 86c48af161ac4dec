/** Tests of what becomes of a selected company. */
@NullMarked
package dev.koubo.lottery.domain.selection;

import org.jspecify.annotations.NullMarked;
