/** Answers every refused request with an RFC 9457 problem in the caller's language. */
@NullMarked
package dev.koubo.problem;

import org.jspecify.annotations.NullMarked;
