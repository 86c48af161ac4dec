package dev.koubo.lottery.usecase.redraw;

import dev.koubo.lottery.domain.proof.Departure;
import dev.koubo.lottery.domain.proof.Journal;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Keeps who left after the freeze, in order. */
public interface Departures {

    /** Adds one at the end; false if the company has left before. */
    Uni<Boolean> add(String programme, Departure departure);

    Uni<List<Departure>> all(String programme);

    /** The chained journal, once the first draw is committed. */
    Uni<Optional<Journal>> journal(String programme);
}
