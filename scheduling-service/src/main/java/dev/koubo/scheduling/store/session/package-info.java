/** The sessions' rows. */
@NullMarked
package dev.koubo.scheduling.store.session;

import org.jspecify.annotations.NullMarked;
