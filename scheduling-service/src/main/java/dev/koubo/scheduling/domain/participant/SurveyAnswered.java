package dev.koubo.scheduling.domain.participant;

import dev.koubo.scheduling.domain.session.SessionId;
import java.time.Instant;

/** The survey of a session is answered; {@code late} when the session's day was over. */
public record SurveyAnswered(
        Participant participant, SessionId session, SurveyAnswers answers, Instant answeredAt, boolean late) {}
