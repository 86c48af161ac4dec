package dev.koubo.lottery.domain.selection;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.lottery.domain.TokyoTime;
import dev.koubo.lottery.domain.programme.LotteryTerms;
import java.time.Instant;

/** Until when a company's forms are due; before that, silence means nothing (R99). */
public final class FormsTerm {

    private FormsTerm() {}

    /** The last second for the forms of a company, counted from its yes or, without one, from the notice's arrival. */
    public static Instant endOf(Holding holding, LotteryTerms terms, BusinessCalendar calendar) {
        return holding.intent()
                .map(Answer::at)
                .or(() -> holding.window().map(WithdrawalWindow::arrivedAt))
                .map(start -> calendar.daysAfter(TokyoTime.dateOf(start), terms.formDays()))
                .map(working -> TokyoTime.lastSecondOf(working.result()))
                .orElse(Instant.MAX);
    }
}
