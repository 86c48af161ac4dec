/** A day of seminar, workshop and now and then a round-table. */
@NullMarked
package dev.koubo.scheduling.domain.session;

import org.jspecify.annotations.NullMarked;
