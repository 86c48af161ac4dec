package dev.koubo.notification.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.koubo.deadlines.DeadlineHandler;
import dev.koubo.deadlines.Deadlines;
import dev.koubo.deadlines.Timer;
import dev.koubo.notification.domain.desk.CallId;
import dev.koubo.notification.domain.desk.DeskCall;
import dev.koubo.notification.usecase.desk.CallTimers;
import dev.koubo.notification.usecase.desk.MarkOverdue;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The timer of a call that is owed. It is never cleared: when it fires, the call knows whether somebody has spoken, and
 * nobody who closes a call waits for the timer's row.
 */
@ApplicationScoped
class DeskCallTimer implements CallTimers, DeadlineHandler {

    private final Deadlines deadlines;
    private final MarkOverdue markOverdue;
    private final ObjectMapper json;

    DeskCallTimer(Deadlines deadlines, MarkOverdue markOverdue, ObjectMapper json) {
        this.deadlines = deadlines;
        this.markOverdue = markOverdue;
        this.json = json;
    }

    @Override
    public Uni<Void> expect(DeskCall opened) {
        return deadlines.schedule(type(), opened.id().toString(), opened.due().at(), working(opened));
    }

    @Override
    public String type() {
        return "desk-call";
    }

    @Override
    public Uni<Void> due(Timer timer) {
        return markOverdue.mark(CallId.of(timer.reference()));
    }

    private String working(DeskCall opened) {
        try {
            return json.writeValueAsString(opened.due().working());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
