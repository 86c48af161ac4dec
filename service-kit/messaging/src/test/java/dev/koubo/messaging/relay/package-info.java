/** Proves the relay's promises on a real PostgreSQL and a real Kafka, with processes that are killed. */
@NullMarked
package dev.koubo.messaging.relay;

import org.jspecify.annotations.NullMarked;
