/** The parts of the local stack that need no servers. */
@org.jspecify.annotations.NullMarked
package dev.koubo.local;
