package dev.koubo.lottery.web.draw;

import dev.koubo.lottery.usecase.draw.SeeDraws;
import java.time.Instant;
import java.util.List;

/**
 * All draws of a programme.
 *
 * @param nextDraw number of the draw that comes next or is on its way
 * @param redrawRequired whether seats were given back that it is to fill
 */
record DrawsView(List<DrawView> items, int nextDraw, boolean redrawRequired) {

    static DrawsView of(SeeDraws.Overview overview, Instant now) {
        return new DrawsView(
                overview.draws().stream().map(draw -> DrawView.of(draw, now)).toList(),
                overview.nextDraw(),
                overview.redrawRequired());
    }
}
