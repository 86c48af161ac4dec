/** Tests of the decisions. */
@NullMarked
package dev.koubo.lottery.domain;

import org.jspecify.annotations.NullMarked;
