/** Finds lines in the files of the draws without reading the files. */
@NullMarked
package dev.koubo.lottery.store.entry;

import org.jspecify.annotations.NullMarked;
