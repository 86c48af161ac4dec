package dev.koubo.lottery.domain.selection;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.calendar.Working;
import dev.koubo.lottery.domain.TokyoTime;
import dev.koubo.lottery.domain.programme.LotteryTerms;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Until when a company's forms are due; before that, silence means nothing (R99).
 *
 * @param dueAt the last second of the last business day, inclusive
 * @param working how the last day was counted (R190)
 */
public record FormsTerm(Instant dueAt, Working working) {

    /** The term of a company, counted from its yes or, without one, from the notice's arrival; without either there is none. */
    public static Optional<FormsTerm> of(Holding holding, LotteryTerms terms, BusinessCalendar calendar) {
        return holding.intent()
                .map(Answer::at)
                .or(() -> holding.window().map(WithdrawalWindow::arrivedAt))
                .map(start -> calendar.daysAfter(TokyoTime.dateOf(start), terms.formDays()))
                .map(working -> new FormsTerm(TokyoTime.lastSecondOf(working.result()), working));
    }

    /** True if the forms did not come in time. */
    public boolean hasEnded(Instant now) {
        return !now.isBefore(endsAt());
    }

    /** The first moment after the term. */
    public Instant endsAt() {
        return dueAt.plus(1, ChronoUnit.SECONDS);
    }
}
