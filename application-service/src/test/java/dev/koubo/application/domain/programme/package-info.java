/** Tests of what the domain decides about: programme. */
@NullMarked
package dev.koubo.application.domain.programme;

import org.jspecify.annotations.NullMarked;
