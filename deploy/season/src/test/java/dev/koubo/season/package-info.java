/** The parts of a season that need no stack. */
@org.jspecify.annotations.NullMarked
package dev.koubo.season;
