package dev.koubo.lottery.web.draw;

import dev.koubo.lottery.usecase.draw.SeeDraws;
import java.util.List;

/**
 * All draws of a programme.
 *
 * @param nextDraw number of the draw that comes next or is on its way
 * @param redrawRequired whether seats were given back that it is to fill
 */
record DrawsView(List<DrawView> items, int nextDraw, boolean redrawRequired) {

    static DrawsView of(SeeDraws.Overview overview) {
        return new DrawsView(
                overview.draws().stream().map(DrawView::of).toList(), overview.nextDraw(), overview.redrawRequired());
    }
}
