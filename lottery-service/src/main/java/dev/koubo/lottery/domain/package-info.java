/** The rules of the lottery and what they answer. */
@NullMarked
package dev.koubo.lottery.domain;

import org.jspecify.annotations.NullMarked;
