/** What screening promises, seen from inside its rooms and from outside over HTTP and Kafka. */
@NullMarked
package dev.koubo.screening;

import org.jspecify.annotations.NullMarked;
