/** Tests of what the domain decides about: timeline. */
@NullMarked
package dev.koubo.application.domain.timeline;

import org.jspecify.annotations.NullMarked;
