/** The desk's phone calls in PostgreSQL. */
@NullMarked
package dev.koubo.notification.store.desk;

import org.jspecify.annotations.NullMarked;
