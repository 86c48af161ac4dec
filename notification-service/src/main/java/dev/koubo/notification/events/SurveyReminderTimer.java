package dev.koubo.notification.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.koubo.deadlines.DeadlineHandler;
import dev.koubo.deadlines.Deadlines;
import dev.koubo.deadlines.Timer;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.domain.Survey;
import dev.koubo.notification.usecase.RemindOfSurvey;
import dev.koubo.notification.usecase.SurveyReminders;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The timer of a session's evening. */
@ApplicationScoped
class SurveyReminderTimer implements SurveyReminders, DeadlineHandler {

    private static final String SESSION = "/session-";

    private final Deadlines deadlines;
    private final RemindOfSurvey remindOfSurvey;
    private final ObjectMapper json;

    SurveyReminderTimer(Deadlines deadlines, RemindOfSurvey remindOfSurvey, ObjectMapper json) {
        this.deadlines = deadlines;
        this.remindOfSurvey = remindOfSurvey;
        this.json = json;
    }

    @Override
    public Uni<Void> expect(Survey survey, Instant at) {
        return deadlines.schedule(type(), survey.programme() + SESSION + survey.session(), at, working(survey));
    }

    @Override
    public String type() {
        return "survey-reminder";
    }

    @Override
    public Uni<Void> due(Timer timer) {
        String reference = timer.reference();
        int cut = reference.lastIndexOf(SESSION);
        return remindOfSurvey.remind(
                new ProgrammeId(reference.substring(0, cut)),
                Integer.parseInt(reference.substring(cut + SESSION.length())));
    }

    private String working(Survey survey) {
        return json.createObjectNode()
                .put("surveyOpensAt", survey.opensAt().toString())
                .put("surveyDueAt", survey.dueAt().toString())
                .toString();
    }
}
