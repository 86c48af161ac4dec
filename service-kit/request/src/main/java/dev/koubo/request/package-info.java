/** What a request brings: its actor, its moment and its idempotency key, inside one transaction. */
@NullMarked
package dev.koubo.request;

import org.jspecify.annotations.NullMarked;
