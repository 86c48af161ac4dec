/** What is published and consumed, held against the contracts. */
@NullMarked
package dev.koubo.scheduling.events;

import org.jspecify.annotations.NullMarked;
