package dev.koubo.lottery.domain.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.programme.LotteryTerms;
import dev.koubo.lottery.domain.proof.EntryList;
import dev.koubo.lottery.domain.proof.PlannedDraw;

/** Opens a programme's first draw. */
public final class Opening {

    private Opening() {}

    /** The first draw is over the frozen list; the frames' numbers must add up to the seats (R49). */
    public static Decision<Draw> first(EntryList list, LotteryTerms terms) {
        if (terms.guide().total() != terms.seats()) {
            return Decision.refused(Rulebook.R49);
        }
        PlannedDraw plan = PlannedDraw.first(list, terms.guide());
        return Decision.accepted(Prepared.first(terms, plan));
    }
}
