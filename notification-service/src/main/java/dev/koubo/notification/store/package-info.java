/** Notices, recipients, programmes and surveys in PostgreSQL. */
@NullMarked
package dev.koubo.notification.store;

import org.jspecify.annotations.NullMarked;
