package dev.koubo.scheduling.usecase.participant;

import java.util.Optional;

/**
 * Which participants are wanted.
 *
 * @param running true for those who take part, false for those whose participation has ended
 */
public record ParticipantQuery(Optional<Boolean> running) {}
