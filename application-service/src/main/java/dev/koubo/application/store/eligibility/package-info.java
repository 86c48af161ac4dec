/** Registers of earlier programmes in PostgreSQL. */
@NullMarked
package dev.koubo.application.store.eligibility;

import org.jspecify.annotations.NullMarked;
