/** The outpost to the two sides of a ceremony: brings their secrets together. */
@NullMarked
package dev.koubo.lottery.ceremony;

import org.jspecify.annotations.NullMarked;
