package dev.koubo.lottery.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.koubo.calendar.Working;
import dev.koubo.deadlines.Deadlines;
import dev.koubo.lottery.usecase.RedrawTimers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/** Sets the timers after which seats are looked at again. */
@ApplicationScoped
class RedrawDeadlines implements RedrawTimers {

    static final String WINDOW = "withdrawal-window";
    static final String CUT_OFF = "redraw-cut-off";

    private final Deadlines deadlines;
    private final ObjectMapper json;

    RedrawDeadlines(Deadlines deadlines, ObjectMapper json) {
        this.deadlines = deadlines;
        this.json = json;
    }

    @Override
    public Uni<Void> windowEnds(String programme, Instant at, Working working) {
        return deadlines.schedule(WINDOW, programme, at, text(working));
    }

    @Override
    public Uni<Void> cutOff(String programme, Instant at) {
        return deadlines.schedule(CUT_OFF, programme, at, text(Map.of("rule", "R97")));
    }

    private String text(Object working) {
        try {
            return json.writeValueAsString(working);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
