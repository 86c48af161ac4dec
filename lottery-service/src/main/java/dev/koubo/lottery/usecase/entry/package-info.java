/** What a company sees of its own entry, and staff of all of them. */
@NullMarked
package dev.koubo.lottery.usecase.entry;

import org.jspecify.annotations.NullMarked;
