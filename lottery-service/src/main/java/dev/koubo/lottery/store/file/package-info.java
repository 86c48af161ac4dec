/** Keeps files of many lines in PostgreSQL, part by part. */
@org.jspecify.annotations.NullMarked
package dev.koubo.lottery.store.file;
