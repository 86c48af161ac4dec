package dev.koubo.notification.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.DeskHours;
import dev.koubo.notification.domain.NoticeId;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.domain.Rulebook;
import dev.koubo.notification.domain.Template;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R86, R99: a call is owed until somebody has spoken, or there is nothing left to speak about. */
class DeskCallTest {

    private static final Instant OPENED = Instant.parse("2025-07-04T02:00:00Z");
    private static final Instant DUE = Instant.parse("2025-07-04T08:00:00Z");

    @Test
    void r86_whoever_is_not_reached_is_owed_the_call_still() {
        DeskCall tried = after(call().attempt(attempt(OPENED, CallAttempt.Outcome.NOT_REACHED), OPENED));

        assertThat(tried.status()).isEqualTo(new CallStatus.Open());
        assertThat(tried.attempts()).containsExactly(attempt(OPENED, CallAttempt.Outcome.NOT_REACHED));
        assertThat(tried.version()).isEqualTo(2);
    }

    @Test
    void r86_a_call_is_done_when_somebody_has_spoken() {
        Instant spokenAt = OPENED.plusSeconds(60);

        assertThat(call().attempt(attempt(spokenAt, CallAttempt.Outcome.SPOKEN), DUE))
                .isInstanceOfSatisfying(CallDecision.Changed.class, changed -> {
                    assertThat(changed.call().status()).isEqualTo(new CallStatus.Done(spokenAt));
                    assertThat(changed.facts())
                            .isEqualTo(List.of(new CallFact.Closed(2, spokenAt, CallFact.Outcome.SPOKEN)));
                });
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "3600, true", "3601, false"})
    void r86_a_call_lies_between_the_failure_and_now(long secondsAfter, boolean taken) {
        CallAttempt attempt = attempt(OPENED.plusSeconds(secondsAfter), CallAttempt.Outcome.NOT_REACHED);

        CallDecision decision = call().attempt(attempt, OPENED.plus(Duration.ofHours(1)));

        if (taken) {
            assertThat(decision).isInstanceOf(CallDecision.Changed.class);
        } else {
            assertThat(decision).isEqualTo(new CallDecision.Refused(Rulebook.R86, "at"));
        }
    }

    @ParameterizedTest
    @EnumSource(CallAttempt.Outcome.class)
    void nobody_phones_about_a_call_that_is_owed_no_more(CallAttempt.Outcome outcome) {
        DeskCall done = after(call().attempt(attempt(OPENED, CallAttempt.Outcome.SPOKEN), DUE));
        DeskCall spared = after(silence().spare(OPENED));

        assertThat(done.attempt(attempt(DUE, outcome), DUE)).isEqualTo(new CallDecision.Refused(Rulebook.R86, null));
        assertThat(spared.attempt(attempt(DUE, outcome), DUE)).isEqualTo(new CallDecision.Refused(Rulebook.R99, null));
    }

    @Test
    void r99_what_is_answered_needs_no_call() {
        assertThat(silence().spare(DUE)).isInstanceOfSatisfying(CallDecision.Changed.class, changed -> {
            assertThat(changed.call().status()).isEqualTo(new CallStatus.NotNeeded(DUE));
            assertThat(changed.facts()).isEqualTo(List.of(new CallFact.Closed(2, DUE, CallFact.Outcome.NOT_NEEDED)));
        });
    }

    @Test
    void what_was_done_is_not_spared_any_more() {
        DeskCall done = after(call().attempt(attempt(OPENED, CallAttempt.Outcome.SPOKEN), DUE));

        assertThat(done.spare(DUE)).isEqualTo(new CallDecision.Unchanged(done));
    }

    @Test
    void a_call_is_overdue_from_the_end_of_the_desks_hours_and_told_once() {
        assertThat(call().overdue(DUE.minusMillis(1))).isInstanceOf(CallDecision.Unchanged.class);
        assertThat(call().overdue(DUE)).isInstanceOfSatisfying(CallDecision.Changed.class, changed -> {
            assertThat(changed.facts()).isEqualTo(List.of(new CallFact.Overdue(2)));
            assertThat(changed.call().overdue(DUE.plusSeconds(1))).isInstanceOf(CallDecision.Unchanged.class);
            assertThat(changed.call().isOpen()).isTrue();
        });
    }

    @Test
    void only_a_call_that_is_owed_becomes_overdue() {
        DeskCall tried = after(call().attempt(attempt(OPENED, CallAttempt.Outcome.NOT_REACHED), DUE));
        DeskCall done = after(tried.attempt(attempt(OPENED, CallAttempt.Outcome.SPOKEN), DUE));

        assertThat(tried.overdue(DUE)).isInstanceOf(CallDecision.Changed.class);
        assertThat(done.overdue(DUE)).isInstanceOf(CallDecision.Unchanged.class);
        assertThat(after(call().spare(OPENED)).overdue(DUE)).isInstanceOf(CallDecision.Unchanged.class);
    }

    private static DeskCall call() {
        return open(new CallCause.UndeliveredResult(new NoticeId(new UUID(0, 3)), Template.RESULT_SELECTED));
    }

    private static DeskCall silence() {
        return open(new CallCause.MissingAnswer(0));
    }

    private static DeskCall open(CallCause cause) {
        return DeskCall.open(
                        new CallId(new UUID(0, 1)),
                        new AboutId(new UUID(0, 2)),
                        new ProgrammeId("cyber-2025"),
                        cause,
                        "event",
                        CallDue.after(
                                OPENED,
                                new DeskHours(LocalTime.of(9, 0), LocalTime.of(17, 0)),
                                BusinessCalendar.standard()),
                        OPENED)
                .call();
    }

    private static DeskCall after(CallDecision decision) {
        return ((CallDecision.Changed) decision).call();
    }

    private static CallAttempt attempt(Instant at, CallAttempt.Outcome outcome) {
        return new CallAttempt(at, "secretary", outcome, "told the daughter");
    }
}
