package dev.koubo.lottery.domain.selection;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.calendar.Working;
import dev.koubo.lottery.domain.TokyoTime;
import dev.koubo.lottery.domain.programme.LotteryTerms;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The time in which a company may decline after its notice arrived (R89, R92).
 *
 * @param deadlineAt the last second of the last business day, inclusive
 * @param phoneUntil closing hour of the desk on that day, exclusive, for an answer by telephone
 * @param working how the last day was counted (R190)
 */
public record WithdrawalWindow(Instant arrivedAt, Instant deadlineAt, Instant phoneUntil, Working working) {

    /** The window of a notice that arrived at a moment; the day of arrival is not counted. */
    public static WithdrawalWindow after(Instant arrivedAt, LotteryTerms terms, BusinessCalendar calendar) {
        Working working = calendar.daysAfter(TokyoTime.dateOf(arrivedAt), terms.withdrawalDays());
        return new WithdrawalWindow(
                arrivedAt,
                TokyoTime.lastSecondOf(working.result()),
                TokyoTime.at(working.result(), terms.deskCloses()),
                working);
    }

    /** True if an answer given at a moment is in time. */
    public boolean includes(Instant moment, Channel channel) {
        return switch (channel) {
            case WEB, MAIL -> moment.isBefore(endsAt());
            case PHONE -> moment.isBefore(phoneUntil);
        };
    }

    /** True if the company cannot decline in time any more, whatever the channel. */
    public boolean hasEnded(Instant now) {
        return !now.isBefore(endsAt());
    }

    /** The first moment after the window. */
    public Instant endsAt() {
        return deadlineAt.plus(1, ChronoUnit.SECONDS);
    }
}
