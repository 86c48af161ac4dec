/** Requests against a real PostgreSQL. */
@NullMarked
package dev.koubo.request;

import org.jspecify.annotations.NullMarked;
