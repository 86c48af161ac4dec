/** The programme's definition, its reception and the points of no return of its season. */
@NullMarked
package dev.koubo.application.domain.programme;

import org.jspecify.annotations.NullMarked;
