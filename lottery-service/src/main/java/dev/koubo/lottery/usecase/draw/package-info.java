/** Leads a draw from its opening to its approval. */
@NullMarked
package dev.koubo.lottery.usecase.draw;

import org.jspecify.annotations.NullMarked;
