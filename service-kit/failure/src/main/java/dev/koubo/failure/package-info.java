/** Failures as operators may see them: what and where, but not a word of the data that was met. */
@NullMarked
package dev.koubo.failure;

import org.jspecify.annotations.NullMarked;
