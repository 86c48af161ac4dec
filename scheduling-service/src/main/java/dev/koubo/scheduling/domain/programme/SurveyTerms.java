package dev.koubo.scheduling.domain.programme;

import java.time.LocalTime;

/** Until which second of the session's day an answer is in time. */
public record SurveyTerms(LocalTime dueUntil) {}
