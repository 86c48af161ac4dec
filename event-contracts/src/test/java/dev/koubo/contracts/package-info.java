/** Holds the contracts against each other: schemas, examples, the AsyncAPI document and what was released. */
@org.jspecify.annotations.NullMarked
package dev.koubo.contracts;
