package dev.koubo.lottery.events;

import dev.koubo.deadlines.Deadlines;
import dev.koubo.lottery.usecase.draw.RoundTimers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Sets the timers at which public rounds are due. */
@ApplicationScoped
class RoundDeadlines implements RoundTimers {

    static final String TYPE = "public-round";

    private static final String WORKING = "{\"rule\":\"R82\"}";
    private static final String BETWEEN = "/draw-";

    private final Deadlines deadlines;

    RoundDeadlines(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Uni<Void> roundDue(String programme, int draw, Instant at) {
        return deadlines.schedule(TYPE, programme + BETWEEN + draw, at, WORKING);
    }

    static String programme(String reference) {
        return reference.substring(0, reference.lastIndexOf(BETWEEN));
    }

    static int draw(String reference) {
        return Integer.parseInt(reference.substring(reference.lastIndexOf(BETWEEN) + BETWEEN.length()));
    }
}
