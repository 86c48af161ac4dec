/** Proves the promises of delivery on a real PostgreSQL and a real Kafka. */
@NullMarked
package dev.koubo.messaging;

import org.jspecify.annotations.NullMarked;
