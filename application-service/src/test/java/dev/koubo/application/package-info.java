/** Tests of the whole service over HTTP and Kafka, with real PostgreSQL and Kafka. */
@NullMarked
package dev.koubo.application;

import org.jspecify.annotations.NullMarked;
