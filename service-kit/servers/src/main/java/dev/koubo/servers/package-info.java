/** Starts the real PostgreSQL, Kafka, Keycloak and mail server from Maven artifacts, for tests and for one machine. */
@NullMarked
package dev.koubo.servers;

import org.jspecify.annotations.NullMarked;
