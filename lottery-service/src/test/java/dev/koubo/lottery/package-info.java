/** Tests over the whole service. */
@NullMarked
package dev.koubo.lottery;

import org.jspecify.annotations.NullMarked;
