/** Delivers what happened, once and in order: outbox, relay, inbox and parked keys. */
@NullMarked
package dev.koubo.messaging;

import org.jspecify.annotations.NullMarked;
