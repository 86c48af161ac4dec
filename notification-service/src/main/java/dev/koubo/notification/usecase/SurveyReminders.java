package dev.koubo.notification.usecase;

import dev.koubo.notification.domain.Survey;
import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** Wakes {@link RemindOfSurvey} at an instant. */
public interface SurveyReminders {

    Uni<Void> expect(Survey survey, Instant at);
}
