package dev.koubo.scheduling.usecase.participant;

import dev.koubo.scheduling.domain.ApplicationId;
import java.util.Optional;

/**
 * Which participants are wanted.
 *
 * @param running true for those who take part, false for those whose participation has ended
 * @param after the last one seen
 * @param most how many at most
 */
public record ParticipantQuery(Optional<Boolean> running, Optional<ApplicationId> after, int most) {}
