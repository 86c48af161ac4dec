package dev.koubo.lottery.store.selection;

import dev.koubo.calendar.Working;
import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.Party;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.proof.EntryLabel;
import dev.koubo.lottery.domain.proof.EntryLine;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.selection.Answer;
import dev.koubo.lottery.domain.selection.Channel;
import dev.koubo.lottery.domain.selection.Excluded;
import dev.koubo.lottery.domain.selection.Holding;
import dev.koubo.lottery.domain.selection.IntentConfirmed;
import dev.koubo.lottery.domain.selection.LapseProposed;
import dev.koubo.lottery.domain.selection.Lapsed;
import dev.koubo.lottery.domain.selection.Method;
import dev.koubo.lottery.domain.selection.Participating;
import dev.koubo.lottery.domain.selection.Seat;
import dev.koubo.lottery.domain.selection.Selected;
import dev.koubo.lottery.domain.selection.Selection;
import dev.koubo.lottery.domain.selection.SelectionState;
import dev.koubo.lottery.domain.selection.WithdrawalWindow;
import dev.koubo.lottery.domain.selection.Withdrawn;
import dev.koubo.lottery.usecase.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code selection}, added by {@link SelectionStore}. Its version is the domain's: whoever writes it has locked the
 * lottery.
 */
@Entity
@Table(name = "selection")
class SelectionRow {

    @Id
    private UUID application;

    private String programme;

    private int draw;

    @Enumerated(EnumType.STRING)
    private Frame frame;

    private String label;

    private int place;

    @Enumerated(EnumType.STRING)
    private Method method;

    @Enumerated(EnumType.STRING)
    private SelectionState state;

    @Column(name = "arrived_at")
    private @Nullable Instant arrivedAt;

    @Column(name = "deadline_at")
    private @Nullable Instant deadlineAt;

    @Column(name = "phone_until")
    private @Nullable Instant phoneUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Working working;

    @Column(name = "answer_overdue")
    private boolean answerOverdue;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel channel;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @Column(name = "declined_at")
    private @Nullable Instant declinedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "declined_channel")
    private @Nullable Channel declinedChannel;

    @Column(name = "declined_by")
    private @Nullable String declinedBy;

    @Column(name = "lapse_proposed_by")
    private @Nullable String lapseProposedBy;

    @Column(name = "lapse_proposed_at")
    private @Nullable Instant lapseProposedAt;

    @Column(name = "lapse_approved_by")
    private @Nullable String lapseApprovedBy;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    private long version;

    protected SelectionRow() {}

    /** Writes what may change; what an earlier state left behind stays to be looked at. */
    void take(Versioned<Selection> changed) {
        version = changed.version();
        state = SelectionState.of(changed.state());
        switch (changed.state()) {
            case LapseProposed proposed -> {
                answerOverdue = proposed.answerOverdue();
                lapseProposedBy = proposed.proposedBy().map(Person::subject).orElse(null);
                lapseProposedAt = proposed.proposedAt();
            }
            case Holding holding -> take(holding);
            case Withdrawn withdrawn -> {
                leftAt = withdrawn.at();
                withdrawn.answer().ifPresent(this::decline);
            }
            case Lapsed lapsed -> {
                leftAt = lapsed.at();
                lapseApprovedBy = lapsed.approvedBy().map(Person::subject).orElse(null);
            }
            case Excluded excluded -> leftAt = excluded.at();
        }
    }

    Versioned<Selection> toSelection() {
        return new Versioned<>(selection(), version);
    }

    private void take(Holding holding) {
        answerOverdue = holding.answerOverdue();
        holding.window().ifPresent(window -> {
            arrivedAt = window.arrivedAt();
            deadlineAt = window.deadlineAt();
            phoneUntil = window.phoneUntil();
            working = window.working();
        });
        holding.intent().ifPresent(intent -> {
            confirmedAt = intent.at();
            channel = intent.channel();
            confirmedBy = intent.enteredBy().orElse(null);
        });
    }

    private void decline(Answer answer) {
        declinedAt = answer.at();
        declinedChannel = answer.channel();
        declinedBy = answer.enteredBy().orElse(null);
    }

    private Selection selection() {
        return switch (state) {
            case SELECTED, NOTICE_ARRIVED -> new Selected(seat(), window(), answerOverdue);
            case INTENT_CONFIRMED -> new IntentConfirmed(seat(), window(), intent().orElseThrow());
            case PARTICIPATING -> new Participating(seat(), window());
            case LAPSE_PROPOSED ->
                new LapseProposed(
                        silent(), person(lapseProposedBy, Party.SECRETARIAT), Objects.requireNonNull(lapseProposedAt));
            case WITHDRAWN, WITHDRAWN_LATE ->
                new Withdrawn(
                        seat(),
                        Objects.requireNonNull(leftAt),
                        state == SelectionState.WITHDRAWN_LATE,
                        answer(declinedAt, declinedChannel, declinedBy));
            case LAPSED -> new Lapsed(seat(), Objects.requireNonNull(leftAt), person(lapseApprovedBy, Party.TOKYO));
            case EXCLUDED -> new Excluded(seat(), Objects.requireNonNull(leftAt));
        };
    }

    private Holding silent() {
        return intent().<Holding>map(intent -> new IntentConfirmed(seat(), window(), intent))
                .orElseGet(() -> new Selected(seat(), window(), answerOverdue));
    }

    private Seat seat() {
        EntryLine entry = new EntryLine(frame, EntryLabel.fromHex(label));
        return new Seat(new ApplicationId(application), programme, draw, entry, place, method);
    }

    Optional<WithdrawalWindow> window() {
        return Optional.ofNullable(arrivedAt)
                .map(arrived -> new WithdrawalWindow(
                        arrived,
                        Objects.requireNonNull(deadlineAt),
                        Objects.requireNonNull(phoneUntil),
                        Objects.requireNonNull(working)));
    }

    private Optional<Answer> intent() {
        return answer(confirmedAt, channel, confirmedBy);
    }

    private static Optional<Answer> answer(@Nullable Instant at, @Nullable Channel channel, @Nullable String by) {
        return Optional.ofNullable(at)
                .map(given -> new Answer(given, Objects.requireNonNull(channel), Optional.ofNullable(by)));
    }

    private static Optional<Person> person(@Nullable String subject, Party party) {
        return Optional.ofNullable(subject).map(known -> new Person(known, party));
    }
}
