package dev.koubo.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final Instant NOW = Instant.parse("2025-07-04T01:03:00Z");
    private static final Patience PATIENCE = new Patience(3, Duration.ofSeconds(1), Duration.ofSeconds(3));

    @Test
    void r191_acceptance_by_the_recipients_own_server_is_arrival() {
        assertThat(pending(1).sent(NOW, true)).isInstanceOfSatisfying(Decision.Changed.class, changed -> {
            assertThat(changed.notice().status()).isEqualTo(new Status.Arrived(NOW, NOW));
            assertThat(changed.facts())
                    .isEqualTo(List.of(new Fact.Sent(1, NOW, Rulebook.R86), new Fact.Arrived(2, NOW)));
        });
    }

    @Test
    void r191_acceptance_by_another_server_is_not() {
        assertThat(after(pending(1).sent(NOW, false)).status()).isEqualTo(new Status.Sent(NOW));
    }

    @Test
    void a_mail_is_tried_again_until_patience_is_spent() {
        assertThat(pending(2).notSent(NOW, Failure.SERVER_UNREACHABLE, false, PATIENCE))
                .isInstanceOf(Decision.Postponed.class);
        assertThat(after(pending(3).notSent(NOW, Failure.SERVER_UNREACHABLE, false, PATIENCE))
                        .status())
                .isEqualTo(new Status.Failed(NOW, Failure.SERVER_UNREACHABLE));
    }

    @Test
    void a_mail_that_is_refused_for_good_is_not_tried_again() {
        assertThat(pending(1).notSent(NOW, Failure.SERVER_REFUSED, true, PATIENCE))
                .isInstanceOfSatisfying(
                        Decision.Changed.class,
                        changed -> assertThat(changed.facts())
                                .isEqualTo(List.of(new Fact.Failed(1, NOW, Failure.SERVER_REFUSED))));
    }

    @Test
    void r191_a_later_confirmation_starts_the_clock_of_a_mail_that_failed() {
        Notice failed = after(pending(1).notSent(NOW, Failure.SERVER_REFUSED, true, PATIENCE));
        Instant told = NOW.plusSeconds(3600);

        assertThat(after(failed.confirmArrival(told, told)).status()).isEqualTo(new Status.Arrived(null, told));
    }

    @Test
    void r191_nothing_arrives_before_it_was_sent_or_in_the_future() {
        Notice sent = after(pending(1).sent(NOW, false));

        assertThat(sent.confirmArrival(NOW.minusSeconds(1), NOW)).isInstanceOf(Decision.Refused.class);
        assertThat(sent.confirmArrival(NOW.plusSeconds(1), NOW)).isInstanceOf(Decision.Refused.class);
        assertThat(pending(1).confirmArrival(NOW, NOW)).isInstanceOf(Decision.Refused.class);
        assertThat(sent.confirmArrival(NOW, NOW)).isInstanceOf(Decision.Changed.class);
    }

    @Test
    void r191_a_mail_that_came_back_has_failed() {
        Notice sent = after(pending(1).sent(NOW, false));
        Instant bouncedAt = NOW.plusSeconds(60);

        assertThat(sent.bounce(bouncedAt, bouncedAt)).isInstanceOfSatisfying(Decision.Changed.class, changed -> {
            assertThat(changed.notice().status()).isEqualTo(new Status.Failed(bouncedAt, Failure.BOUNCED));
            assertThat(changed.facts()).isEqualTo(List.of(new Fact.Bounced(2, bouncedAt)));
        });
    }

    @Test
    void r191_nothing_bounces_before_it_was_sent_or_in_the_future() {
        Notice sent = after(pending(1).sent(NOW, false));

        assertThat(pending(1).bounce(NOW, NOW)).isEqualTo(new Decision.Refused(Rulebook.R191, null));
        assertThat(sent.bounce(NOW.minusSeconds(1), NOW)).isEqualTo(new Decision.Refused(Rulebook.R191, "bouncedAt"));
        assertThat(sent.bounce(NOW.plusSeconds(1), NOW)).isEqualTo(new Decision.Refused(Rulebook.R191, "bouncedAt"));
        assertThat(sent.bounce(NOW, NOW)).isInstanceOf(Decision.Changed.class);
    }

    @Test
    void r191_a_clock_that_runs_is_not_stopped_by_a_bounce() {
        Notice arrived = after(pending(1).sent(NOW, true));

        assertThat(arrived.bounce(NOW, NOW)).isEqualTo(new Decision.Refused(Rulebook.R191, null));
    }

    @Test
    void a_mail_that_failed_fails_once() {
        Notice failed = after(pending(1).notSent(NOW, Failure.SERVER_REFUSED, true, PATIENCE));

        assertThat(failed.bounce(NOW, NOW)).isEqualTo(new Decision.Unchanged(failed));
    }

    @Test
    void pauses_double_up_to_the_longest() {
        assertThat(List.of(PATIENCE.pauseAfter(1), PATIENCE.pauseAfter(2), PATIENCE.pauseAfter(3)))
                .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3));
    }

    private static Notice after(Decision decision) {
        return ((Decision.Changed) decision).notice();
    }

    private static Notice pending(int tries) {
        return new Notice(
                new NoticeId(new UUID(0, 1)),
                Template.RESULT_SELECTED,
                new AboutId(new UUID(0, 2)),
                new ProgrammeId("cyber-2025"),
                "once",
                Particulars.NONE,
                "event",
                NOW,
                tries,
                new Status.Pending(),
                0);
    }
}
