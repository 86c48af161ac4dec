/** What is kept of the programmes. */
@NullMarked
package dev.koubo.scheduling.store.programme;

import org.jspecify.annotations.NullMarked;
