package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.redraw.UnfilledReason;

/** What came of the wish to open the next draw. */
public sealed interface Opened {

    /** There is a draw to hold. */
    record NextDraw(int number) implements Opened {}

    /** No draw can fill the seats any more. */
    record SeatsStayEmpty(int seats, UnfilledReason reason) implements Opened {}
}
