package dev.koubo.screening.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.koubo.deadlines.DeadlineHandler;
import dev.koubo.deadlines.Deadlines;
import dev.koubo.deadlines.Timer;
import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.domain.Screening;
import dev.koubo.screening.usecase.MarkOverdue;
import dev.koubo.screening.usecase.PromisedCalls;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The timer of the promised call. It is never cleared: when it fires, the screening knows whether a call was made, and a
 * call need not wait for the timer's row.
 */
@ApplicationScoped
class CallDeadline implements PromisedCalls, DeadlineHandler {

    private final Deadlines deadlines;
    private final MarkOverdue markOverdue;
    private final ObjectMapper json;

    CallDeadline(Deadlines deadlines, MarkOverdue markOverdue, ObjectMapper json) {
        this.deadlines = deadlines;
        this.markOverdue = markOverdue;
        this.json = json;
    }

    @Override
    public Uni<Void> expect(Screening opened) {
        return deadlines.schedule(
                type(), opened.application().toString(), opened.promise().dueAt(), working(opened));
    }

    @Override
    public String type() {
        return "promised-call";
    }

    @Override
    public Uni<Void> due(Timer timer) {
        return markOverdue.mark(ApplicationId.of(timer.reference()));
    }

    private String working(Screening opened) {
        try {
            return json.writeValueAsString(opened.promise().working());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
