package dev.koubo.lottery.events;

import dev.koubo.deadlines.DeadlineHandler;
import dev.koubo.deadlines.Timer;
import dev.koubo.lottery.usecase.draw.AwaitRandomness;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The round of a draw is due. As long as it cannot be had the timer fails, so it is tried again, later and later. */
@ApplicationScoped
class RoundDue implements DeadlineHandler {

    private final AwaitRandomness awaitRandomness;

    RoundDue(AwaitRandomness awaitRandomness) {
        this.awaitRandomness = awaitRandomness;
    }

    @Override
    public String type() {
        return RoundDeadlines.TYPE;
    }

    @Override
    public Uni<Void> due(Timer timer) {
        String reference = timer.reference();
        return awaitRandomness
                .of(RoundDeadlines.programme(reference), RoundDeadlines.draw(reference))
                .chain(missing -> missing.map(silence -> missing(reference, silence.why()))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private static Uni<Void> missing(String draw, List<String> why) {
        return Uni.createFrom().failure(new RoundMissing(draw, why));
    }

    /** Says in the log and among the overdue timers what is wrong; where it was thrown says nothing. */
    private static final class RoundMissing extends RuntimeException {

        private static final long serialVersionUID = 1;

        RoundMissing(String draw, List<String> why) {
            super("%s waits for its public round: %s".formatted(draw, String.join("; ", why)), null, false, false);
        }
    }
}
