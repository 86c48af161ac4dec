package dev.koubo.scheduling.store.participant;

import java.util.UUID;

/** One answer a company and session. */
record SurveyAnswerKey(UUID application, int session) {}
