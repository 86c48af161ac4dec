/** Keeps the terms of each programme's definition. */
@NullMarked
package dev.koubo.lottery.usecase.programme;

import org.jspecify.annotations.NullMarked;
