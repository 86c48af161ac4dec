/** Timelines in PostgreSQL. */
@NullMarked
package dev.koubo.application.store.timeline;

import org.jspecify.annotations.NullMarked;
