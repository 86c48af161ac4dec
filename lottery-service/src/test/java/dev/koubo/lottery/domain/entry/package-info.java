/** Tests of finding entries. */
@NullMarked
package dev.koubo.lottery.domain.entry;

import org.jspecify.annotations.NullMarked;
