/** The verifiable draw, version 1 ({@code KVD1}): lists, seats, order, journal and bundle as pure functions of their input. */
@NullMarked
package dev.koubo.lottery.domain.proof;

import org.jspecify.annotations.NullMarked;
