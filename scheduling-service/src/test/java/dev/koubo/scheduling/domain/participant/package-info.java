/** Attendance, absence and survey answers, rule by rule. */
@NullMarked
package dev.koubo.scheduling.domain.participant;

import org.jspecify.annotations.NullMarked;
