package dev.koubo.scheduling.events;

import dev.koubo.deadlines.DeadlineHandler;
import dev.koubo.deadlines.Timer;
import dev.koubo.scheduling.domain.session.SessionId;
import dev.koubo.scheduling.usecase.session.OpenSurvey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens a session's survey when its time has come. */
@ApplicationScoped
class SurveyOpening implements DeadlineHandler {

    static final String TYPE = "survey-opening";

    private final OpenSurvey open;

    SurveyOpening(OpenSurvey open) {
        this.open = open;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Uni<Void> due(Timer timer) {
        return open.of(SessionId.parse(timer.reference()));
    }
}
