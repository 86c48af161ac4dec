package dev.koubo.screening.domain;

import java.time.Instant;

/** An eligible form that the secretariat owes a call. */
public record Submission(ApplicationId application, ProgrammeId programme, Instant receivedAt) {}
