/** Stands in the way of a dependency on the messaging jar. */
@NullMarked
package dev.koubo.messaging;

import org.jspecify.annotations.NullMarked;
