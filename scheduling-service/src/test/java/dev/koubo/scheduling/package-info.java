/** The service from outside: over HTTP and Kafka. */
@NullMarked
package dev.koubo.scheduling;

import org.jspecify.annotations.NullMarked;
