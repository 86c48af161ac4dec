/** What is read of others' events. */
@NullMarked
package dev.koubo.screening.events;

import org.jspecify.annotations.NullMarked;
