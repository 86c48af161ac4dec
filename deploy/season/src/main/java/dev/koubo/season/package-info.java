/** A whole season of a programme, played through the public APIs as its users would, and a report that is checked. */
@org.jspecify.annotations.NullMarked
package dev.koubo.season;
