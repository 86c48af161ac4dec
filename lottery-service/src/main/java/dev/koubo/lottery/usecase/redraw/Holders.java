package dev.koubo.lottery.usecase.redraw;

import dev.koubo.lottery.domain.selection.Holding;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Tells who has a seat. */
public interface Holders {

    Uni<List<Holding>> of(String programme);
}
