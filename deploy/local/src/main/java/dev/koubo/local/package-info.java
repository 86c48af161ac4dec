/** The whole stack on one machine: starts the real servers, the six services and the gateway, and ends them again. */
@org.jspecify.annotations.NullMarked
package dev.koubo.local;
