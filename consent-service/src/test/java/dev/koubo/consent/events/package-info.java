/** Contracts with the other services. */
@org.jspecify.annotations.NullMarked
package dev.koubo.consent.events;
