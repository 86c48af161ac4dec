/** The rows of visits and of their history. */
@NullMarked
package dev.koubo.scheduling.store.visit;

import org.jspecify.annotations.NullMarked;
