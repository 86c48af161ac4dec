package dev.koubo.notification.domain.desk;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.ProgrammeId;
import java.time.Instant;

/**
 * A selected company whose days to answer have passed without an answer.
 *
 * @param formsDueAt until when it may still answer (R99)
 * @param causedBy id of the event
 */
public record Silence(AboutId application, ProgrammeId programme, int draw, Instant formsDueAt, String causedBy) {}
