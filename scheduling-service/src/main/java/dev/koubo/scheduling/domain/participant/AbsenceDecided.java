package dev.koubo.scheduling.domain.participant;

import dev.koubo.scheduling.domain.session.SessionId;
import java.time.Instant;

/** It is decided how a missed session is handled; a later decision takes the place of an earlier one. */
public record AbsenceDecided(
        Participant participant, SessionId session, AbsenceOutcome outcome, Instant decidedAt, String decidedBy) {}
