package dev.koubo.application.usecase.programme;

import dev.koubo.application.domain.programme.Definition;
import dev.koubo.deadlines.Deadlines;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The instants of a season at which this service acts by itself. */
@ApplicationScoped
public class SeasonTimers {

    /** Type of the timer that closes the reception. */
    public static final String RECEPTION_CLOSES = "reception-closes";

    /** Type of the timer that ends the support. */
    public static final String SUPPORT_ENDS = "support-ends";

    /** Type of the timer that looks whether the results were told. */
    public static final String RESULTS_DUE = "results-due";

    private static final String FROM_DEFINITION = "{\"from\":\"%s\"}";

    private final Deadlines deadlines;

    SeasonTimers(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Sets the timers, or moves them with a changed definition. */
    Uni<Void> set(Definition definition) {
        String programme = definition.programme().value();
        return deadlines
                .schedule(
                        RECEPTION_CLOSES,
                        programme,
                        definition.reception().closesAt(),
                        FROM_DEFINITION.formatted("applicationWindow.closesAt"))
                .chain(() -> deadlines.schedule(
                        RESULTS_DUE, programme, definition.resultsBy(), FROM_DEFINITION.formatted("results.targetBy")))
                .chain(() -> deadlines.schedule(
                        SUPPORT_ENDS,
                        programme,
                        definition.support().endsAt(),
                        FROM_DEFINITION.formatted("support.to")));
    }
}
