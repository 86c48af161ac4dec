package dev.koubo.lottery.domain.redraw;

import dev.koubo.lottery.domain.proof.FrameCounts;
import java.time.Instant;

/** What is to be told of the seats that nobody holds: each thing once. */
public sealed interface Settlement {

    /** Nothing that was not told before. */
    record Unchanged() implements Settlement {}

    /** A redraw is called for (R90). */
    record RedrawCalled(Lottery lottery, FrameCounts freed, Instant notBefore) implements Settlement {}

    /** More seats stay empty (R93, R97). */
    record SeatsLost(Lottery lottery, int seats, UnfilledReason reason) implements Settlement {}

    /** What a next step adds to what was told. */
    static Settlement of(Lottery lottery, NextStep step) {
        return switch (step) {
            case NextStep.Nothing _, NextStep.Wait _ -> new Unchanged();
            case NextStep.Redraw redraw ->
                lottery.requiredDraw() == redraw.plan().number()
                        ? new Unchanged()
                        : new RedrawCalled(lottery.require(redraw.plan().number()), redraw.freed(), redraw.notBefore());
            case NextStep.StayEmpty(int seats, UnfilledReason reason) ->
                seats <= lottery.unfilled()
                        ? new Unchanged()
                        : new SeatsLost(
                                lottery.leaveEmpty(seats - lottery.unfilled()), seats - lottery.unfilled(), reason);
        };
    }
}
