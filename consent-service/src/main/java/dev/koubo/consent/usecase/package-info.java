/** What the service can be asked to do, one class a verb, and what it needs for that: the ports. */
@org.jspecify.annotations.NullMarked
package dev.koubo.consent.usecase;
