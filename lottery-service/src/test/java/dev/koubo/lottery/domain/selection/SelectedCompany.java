package dev.koubo.lottery.domain.selection;

import static dev.koubo.lottery.domain.People.TERMS;
import static dev.koubo.lottery.domain.People.tokyo;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.proof.DrawVector;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A company that was selected, with the moments that matter to it. */
final class SelectedCompany {

    static final Seat SEAT = new Seat(
            new ApplicationId(new UUID(0, 1)),
            "cyber-2025",
            0,
            DrawVector.firstList().lines().getFirst(),
            3,
            Method.DRAWN);
    static final WithdrawalWindow WINDOW =
            WithdrawalWindow.after(tokyo("2025-07-04T10:00:00"), TERMS, BusinessCalendar.standard());
    static final Instant INSIDE = tokyo("2025-07-08T23:59:59");
    static final Instant OUTSIDE = tokyo("2025-07-09T00:00:00");
    static final FormsTerm FORMS = forms("2025-07-04T10:00:00");
    static final Instant AFTER_FORMS = tokyo("2025-07-12T00:00:00");

    private SelectedCompany() {}

    static FormsTerm forms(String arrival) {
        Holding silent = new Selected(
                SEAT, Optional.of(WithdrawalWindow.after(tokyo(arrival), TERMS, BusinessCalendar.standard())), false);
        return FormsTerm.of(silent, TERMS, BusinessCalendar.standard()).orElseThrow();
    }

    static Answer given(Instant at, Channel channel) {
        return new Answer(at, channel, Optional.of("somebody"));
    }

    static Decision<Selection> declined(Selection selection, Instant at, Channel channel) {
        return selection.decline(given(at, channel), at);
    }

    static Selection granted(Decision<Selection> decision) {
        Optional<Selection> outcome = decision.granted();
        return outcome.orElseThrow(() -> new AssertionError(decision.toString()));
    }
}
