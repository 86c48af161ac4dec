package dev.koubo.screening.domain;

import static dev.koubo.screening.domain.Rulebook.R18;
import static dev.koubo.screening.domain.Rulebook.R61;
import static dev.koubo.screening.domain.Rulebook.R62;
import static dev.koubo.screening.domain.Rulebook.R65;
import static dev.koubo.screening.domain.Rulebook.R66;
import static dev.koubo.screening.domain.Rulebook.R70;
import static dev.koubo.screening.domain.Rulebook.R74;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.screening.domain.Decision.Changed;
import dev.koubo.screening.domain.Decision.Refused;
import dev.koubo.screening.domain.Decision.Unchanged;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The screening of one application: who called when, and how far it got.
 *
 * @param attempts in the order of their numbers
 * @param overdueSince when the promise was broken, if it was
 * @param mailedAt when the mail went out that says nobody could be reached
 * @param nextCallAt from when on the next call may be made; null while no further one is wanted (R74)
 * @param version counts the changes, from 1
 */
public record Screening(
        ApplicationId application,
        ProgrammeId programme,
        Instant receivedAt,
        ContactPromise promise,
        List<Attempt> attempts,
        @Nullable Instant overdueSince,
        @Nullable Instant mailedAt,
        @Nullable Instant nextCallAt,
        Stage stage,
        long version) {

    public Screening {
        attempts = List.copyOf(attempts);
    }

    /** Opens the case of an eligible form (R59). */
    public static Changed open(Submission form, Programme programme, BusinessCalendar calendar) {
        ContactPromise promise = programme.promiseFor(form.receivedAt(), calendar);
        var opened = new Screening(
                form.application(),
                form.programme(),
                form.receivedAt(),
                promise,
                List.of(),
                null,
                null,
                form.receivedAt(),
                new Stage.Contacting(),
                1);
        return new Changed(opened, List.of(new Fact.Opened(form.receivedAt(), promise.dueAt())));
    }

    /**
     * Logs a call (R60), be it before the window of applications closes or after, since the form came in time (R68); a time to
     * call back lies ahead and in desk hours (R74).
     *
     * @param rest how long to wait before the next call where none is booked
     */
    public Decision attempt(Attempt attempt, Duration rest, DeskHours desk, BusinessCalendar calendar) {
        Instant callBackAt = attempt.callBackAt();
        if (!(stage instanceof Stage.Open open)) {
            return late();
        }
        if (callBackAt != null && !(callBackAt.isAfter(attempt.at()) && desk.isOpen(callBackAt, calendar))) {
            return Refused.input(R74, "callBackAt");
        }
        Stage next = open instanceof Stage.Contacting contacting ? contacting.called(attempt) : open;
        List<Attempt> log = Stream.concat(attempts.stream(), Stream.of(attempt)).toList();
        boolean kept = promise.isKeptBy(log.getFirst().at());
        return new Changed(
                with(log, overdueSince, mailedAt, attempt.nextCallAt(rest), next),
                List.of(new Fact.Attempted(attempt.number(), attempt.at(), attempt.outcome(), kept)));
    }

    public int nextAttemptNumber() {
        return attempts.size() + 1;
    }

    /** Whether the applicant asked for the next call at its time (R74). */
    public boolean isCallBooked() {
        return nextCallAt != null
                && !attempts.isEmpty()
                && nextCallAt.equals(attempts.getLast().callBackAt());
    }

    /** The promise is broken if nobody has called until now (R59). */
    public Decision overdue(Instant now) {
        if (!attempts.isEmpty() || overdueSince != null || !(stage instanceof Stage.Open)) {
            return new Unchanged(this);
        }
        return new Changed(
                with(attempts, now, mailedAt, nextCallAt, stage), List.of(new Fact.Overdue(promise.dueAt())));
    }

    /** Notes that the mail to an unreached applicant went out (R61). */
    public Decision mailed(Instant at) {
        return mailedAt != null
                ? new Unchanged(this)
                : new Changed(with(attempts, overdueSince, at, nextCallAt, stage), List.of());
    }

    /** Confirms by phone whether the level fits (R62); if not, the applicant is refused (R63). */
    public Decision confirmLevel(LevelCheck level) {
        if (!(stage instanceof Stage.Reached reached)) {
            return late(R62);
        }
        if (!level.signed()) {
            return refused(R62);
        }
        if (level.lacksReason()) {
            return Refused.input(R18, "equivalentReason");
        }
        Fact fact = level.gaps().isEmpty() ? new Fact.LevelPassed(level.at()) : new Fact.LevelFailed(level.at());
        return moved(reached.confirmed(level), fact);
    }

    /** Records the answer to the explained terms; only a full explanation can be accepted (R65, R66, R67). */
    public Decision answerTerms(Explanation terms, Script script) {
        if (!(stage instanceof Stage.LevelConfirmed confirmed)) {
            return late(R62);
        }
        if (!terms.scriptVersion().equals(script.version())) {
            return new Refused(R65, "scriptVersion", Map.of("valid", script.version()));
        }
        if (terms.accepted() && !script.isCoveredBy(terms.explained())) {
            return Refused.input(R65, "explained");
        }
        if (terms.lacksName()) {
            return Refused.input(R66, "acceptedBy");
        }
        Fact fact = terms.accepted()
                ? new Fact.TermsAccepted(terms.at(), terms.scriptVersion())
                : new Fact.TermsDeclined(terms.at(), terms.scriptVersion());
        return moved(confirmed.answered(terms), fact);
    }

    /** Approves a completed application, by a person who recorded nothing in it (R70). */
    public Decision approve(Approval approval) {
        if (!(stage instanceof Stage.Accepted accepted)) {
            return late(R66);
        }
        if (recorders(accepted).contains(approval.by())) {
            return refused(R70);
        }
        return moved(accepted.approved(approval), new Fact.Approved(approval.at()));
    }

    /** Gives an applicant up that could not be reached (R61). */
    public Decision giveUp(Instant now, String by, Programme programme, BusinessCalendar calendar) {
        if (!(stage instanceof Stage.Open)) {
            return late();
        }
        var unanswered = Unanswered.since(attempts, calendar);
        if (unanswered.calls() < programme.unreachedAttempts()
                || unanswered.businessDays() < programme.unreachedBusinessDays()
                || mailedAt == null
                || now.isBefore(programme.closesAt())) {
            return new Refused(
                    R61,
                    null,
                    Map.of(
                            "attempts", unanswered.calls(),
                            "businessDays", unanswered.businessDays(),
                            "mailSent", mailedAt != null,
                            "notBefore", programme.closesAt()));
        }
        return moved(
                new Stage.Closed(new Closing(Closing.Reason.UNREACHED, now, by), stage),
                new Fact.Unreached(now, unanswered.calls(), unanswered.businessDays()));
    }

    /** Ends the case because the application ended elsewhere; what has already ended stays as it is. */
    public Decision close(Closing closing) {
        return stage instanceof Stage.Ended ? new Unchanged(this) : moved(new Stage.Closed(closing, stage));
    }

    private List<String> recorders(Stage.Accepted accepted) {
        List<String> recorders =
                new ArrayList<>(attempts.stream().map(Attempt::caller).toList());
        recorders.add(accepted.level().by());
        recorders.add(accepted.terms().by());
        return recorders;
    }

    private Refused late() {
        return late(R66);
    }

    /** Refuses what the stage does not allow: an ended case by the rule that ended it. */
    private Refused late(Rulebook open) {
        return refused(stage instanceof Stage.Ended ended ? ended.rule() : open);
    }

    private Refused refused(Rulebook rule) {
        return new Refused(rule, null, Map.of("state", stage.state()));
    }

    private Changed moved(Stage next, Fact... facts) {
        return new Changed(with(attempts, overdueSince, mailedAt, nextCallAt, next), List.of(facts));
    }

    private Screening with(
            List<Attempt> log,
            @Nullable Instant overdue,
            @Nullable Instant mailed,
            @Nullable Instant callAt,
            Stage next) {
        return new Screening(
                application,
                programme,
                receivedAt,
                promise,
                log,
                overdue,
                mailed,
                next instanceof Stage.Open ? callAt : null,
                next,
                version + 1);
    }
}
