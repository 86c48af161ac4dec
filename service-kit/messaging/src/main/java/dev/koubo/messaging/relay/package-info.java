/** Brings the outbox's rows to Kafka: at least once, in the order of each key, one relay a database. */
@NullMarked
package dev.koubo.messaging.relay;

import org.jspecify.annotations.NullMarked;
