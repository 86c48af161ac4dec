package dev.koubo.lottery.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.koubo.calendar.Working;
import dev.koubo.deadlines.Deadlines;
import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.selection.FormsTerm;
import dev.koubo.lottery.domain.selection.WithdrawalWindow;
import dev.koubo.lottery.usecase.selection.SilenceTimers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Sets the timers at which a company should have answered. */
@ApplicationScoped
class SilenceDeadlines implements SilenceTimers {

    static final String ANSWER = "answer-overdue";
    static final String FORMS = "forms-overdue";

    private final Deadlines deadlines;
    private final ObjectMapper json;

    SilenceDeadlines(Deadlines deadlines, ObjectMapper json) {
        this.deadlines = deadlines;
        this.json = json;
    }

    @Override
    public Uni<Void> windowEnds(ApplicationId application, WithdrawalWindow window) {
        return schedule(ANSWER, application, window.endsAt(), window.working());
    }

    @Override
    public Uni<Void> formsDue(ApplicationId application, FormsTerm term) {
        return schedule(FORMS, application, term.endsAt(), term.working());
    }

    private Uni<Void> schedule(String type, ApplicationId application, Instant at, Working working) {
        try {
            return deadlines.schedule(type, application.toString(), at, json.writeValueAsString(working));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
