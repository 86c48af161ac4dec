/** Applications in PostgreSQL. */
@NullMarked
package dev.koubo.application.store.application;

import org.jspecify.annotations.NullMarked;
