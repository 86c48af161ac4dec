/** What this service tells the others, and what it hears from them. */
@NullMarked
package dev.koubo.application.events;

import org.jspecify.annotations.NullMarked;
