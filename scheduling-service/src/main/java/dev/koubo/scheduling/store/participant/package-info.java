/** The rows of participants, their owners and what is recorded of them. */
@NullMarked
package dev.koubo.scheduling.store.participant;

import org.jspecify.annotations.NullMarked;
