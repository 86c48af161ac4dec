/** The pool as staff sees and freezes it. */
@NullMarked
package dev.koubo.lottery.web.pool;

import org.jspecify.annotations.NullMarked;
