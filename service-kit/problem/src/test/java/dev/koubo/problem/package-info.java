/** Every kind of refusal, asked for in both languages. */
@NullMarked
package dev.koubo.problem;

import org.jspecify.annotations.NullMarked;
