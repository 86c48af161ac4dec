package dev.koubo.lottery.usecase.redraw;

import dev.koubo.lottery.domain.selection.CommonWindow;
import io.smallrye.mutiny.Uni;

/** Tells of those who have a seat. */
public interface Holders {

    /** How long they may decline. */
    Uni<CommonWindow> window(String programme);
}
