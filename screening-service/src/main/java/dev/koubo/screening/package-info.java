/** Phone screening: the call within the promised days, the security level, the terms, Tokyo's approval. */
@NullMarked
package dev.koubo.screening;

import org.jspecify.annotations.NullMarked;
