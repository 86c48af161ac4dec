/** What is measured does the whole work. */
@org.jspecify.annotations.NullMarked
package dev.koubo.bench;
