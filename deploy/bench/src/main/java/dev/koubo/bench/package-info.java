/** Measures the draw against plain tools that do the same work, in alternating runs on the same machine. */
@org.jspecify.annotations.NullMarked
package dev.koubo.bench;
