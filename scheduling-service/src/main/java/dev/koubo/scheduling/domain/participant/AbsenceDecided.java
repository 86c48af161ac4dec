package dev.koubo.scheduling.domain.participant;

import dev.koubo.scheduling.domain.session.SessionId;
import java.time.Instant;
import java.util.Optional;

/** It is decided how a missed session is handled; a later decision takes the place of an earlier one. */
public record AbsenceDecided(
        Participant participant,
        SessionId session,
        AbsenceOutcome outcome,
        Optional<String> reason,
        Instant decidedAt,
        String decidedBy) {}
