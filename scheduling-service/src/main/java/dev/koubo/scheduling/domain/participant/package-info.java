/** A confirmed company: its attendance, its absences and its survey answers. */
@NullMarked
package dev.koubo.scheduling.domain.participant;

import org.jspecify.annotations.NullMarked;
