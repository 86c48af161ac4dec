/** Programmes in PostgreSQL. */
@NullMarked
package dev.koubo.application.store.programme;

import org.jspecify.annotations.NullMarked;
