package dev.koubo.lottery.domain.redraw;

import dev.koubo.lottery.domain.programme.LotteryTerms;
import dev.koubo.lottery.domain.proof.DrawChain;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.PlannedDraw;
import dev.koubo.lottery.domain.selection.CommonWindow;
import java.time.Instant;

/**
 * Where a programme stands after its last draw.
 *
 * @param chain all draws, each of them over
 * @param window of everybody who has a seat
 */
public record Aftermath(DrawChain chain, CommonWindow window) {

    /** What is to be done about the seats that nobody holds. */
    public NextStep nextStep(Instant now, LotteryTerms terms) {
        FrameCounts freed = chain.freed();
        if (freed.total() == 0) {
            return new NextStep.Nothing();
        }
        boolean tooLate = terms.redrawsHaveEnded(now);
        // When it is too late for a redraw there is nothing left to wait for, least of all a notice that never arrives.
        if (!tooLate && !window.hasEnded(now)) {
            return new NextStep.Wait();
        }
        PlannedDraw next = chain.next();
        if (next.list().size() == 0) {
            return new NextStep.StayEmpty(freed.total(), UnfilledReason.POOL_EXHAUSTED);
        }
        if (tooLate) {
            return new NextStep.StayEmpty(freed.total(), UnfilledReason.CUT_OFF);
        }
        return new NextStep.Redraw(next, freed, window.endsAt().orElse(now));
    }
}
