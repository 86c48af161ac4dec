/** What others learn from this service, and what it learns from them. */
@org.jspecify.annotations.NullMarked
package dev.koubo.consent.events;
