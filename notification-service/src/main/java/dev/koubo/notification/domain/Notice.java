package dev.koubo.notification.domain;

import java.time.Instant;
import java.util.List;

/**
 * A mail that is owed.
 *
 * @param cause what tells it from other notices of the same template about the same; owed once for each (R195)
 * @param particulars what the event said that the letter repeats
 * @param causedBy id of the event
 * @param tries how often sending it was begun
 * @param version counts what others were told
 */
public record Notice(
        NoticeId id,
        Template template,
        AboutId about,
        ProgrammeId programme,
        String cause,
        Particulars particulars,
        String causedBy,
        Instant createdAt,
        int tries,
        Status status,
        long version) {

    public boolean isPending() {
        return status instanceof Status.Pending;
    }

    /**
     * The mail server has accepted it.
     *
     * @param provesArrival whether that server is the recipient's own
     */
    public Decision sent(Instant at, boolean provesArrival) {
        if (!isPending()) {
            return new Decision.Unchanged(this);
        }
        Fact sent = new Fact.Sent(version + 1, at, template.rule());
        return provesArrival
                ? new Decision.Changed(
                        with(new Status.Arrived(at, at), version + 2), List.of(sent, new Fact.Arrived(version + 2, at)))
                : new Decision.Changed(with(new Status.Sent(at), version + 1), List.of(sent));
    }

    /**
     * The mail server has not accepted it.
     *
     * @param forGood whether trying again is in vain
     */
    public Decision notSent(Instant at, Failure reason, boolean forGood, Patience patience) {
        if (!isPending()) {
            return new Decision.Unchanged(this);
        }
        return forGood || patience.isSpentAfter(tries)
                ? new Decision.Changed(
                        with(new Status.Failed(at, reason), version + 1),
                        List.of(new Fact.Failed(version + 1, at, reason)))
                : new Decision.Postponed(this);
    }

    /** Somebody knows that it arrived: by a receipt, or by another way after the mail had failed (R191, A23). */
    public Decision confirmArrival(Instant arrivedAt, Instant now) {
        return switch (status) {
            case Status.Pending _ -> new Decision.Refused(Rulebook.R191, null);
            case Status.Arrived _ -> new Decision.Unchanged(this);
            case Status.Sent(Instant sentAt) -> arrive(new Status.Arrived(sentAt, arrivedAt), sentAt, now);
            case Status.Failed(Instant failedAt, var _) -> arrive(new Status.Arrived(null, arrivedAt), failedAt, now);
        };
    }

    /** The mail came back after it had been accepted; what has arrived stays so, since clocks run from there (R191). */
    public Decision bounce(Instant bouncedAt, Instant now) {
        return switch (status) {
            case Status.Pending _, Status.Arrived _ -> new Decision.Refused(Rulebook.R191, null);
            case Status.Failed _ -> new Decision.Unchanged(this);
            case Status.Sent(Instant sentAt) ->
                bouncedAt.isBefore(sentAt) || bouncedAt.isAfter(now)
                        ? new Decision.Refused(Rulebook.R191, "bouncedAt")
                        : new Decision.Changed(
                                with(new Status.Failed(bouncedAt, Failure.BOUNCED), version + 1),
                                List.of(new Fact.Bounced(version + 1, bouncedAt)));
        };
    }

    private Decision arrive(Status.Arrived arrived, Instant notBefore, Instant now) {
        if (arrived.at().isBefore(notBefore) || arrived.at().isAfter(now)) {
            return new Decision.Refused(Rulebook.R191, "arrivedAt");
        }
        return new Decision.Changed(with(arrived, version + 1), List.of(new Fact.Arrived(version + 1, arrived.at())));
    }

    private Notice with(Status next, long nextVersion) {
        return new Notice(
                id, template, about, programme, cause, particulars, causedBy, createdAt, tries, next, nextVersion);
    }
}
