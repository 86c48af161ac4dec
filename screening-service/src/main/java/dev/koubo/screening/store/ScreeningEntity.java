package dev.koubo.screening.store;

import dev.koubo.calendar.Working;
import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.domain.Approval;
import dev.koubo.screening.domain.Attempt;
import dev.koubo.screening.domain.Closing;
import dev.koubo.screening.domain.ContactPromise;
import dev.koubo.screening.domain.Evidence;
import dev.koubo.screening.domain.Explanation;
import dev.koubo.screening.domain.LevelCheck;
import dev.koubo.screening.domain.ProgrammeId;
import dev.koubo.screening.domain.Screening;
import dev.koubo.screening.domain.State;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code screening}. Its version is the domain's: whoever writes it has locked the row. */
@Entity
@Table(name = "screening")
class ScreeningEntity {

    @Id
    private UUID application;

    private String programme;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "contact_due_at")
    private Instant contactDueAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Working working;

    @Column(name = "overdue_since")
    private @Nullable Instant overdueSince;

    @Column(name = "mailed_at")
    private @Nullable Instant mailedAt;

    @Column(name = "next_call_at")
    private @Nullable Instant nextCallAt;

    @Column(name = "call_booked")
    private boolean callBooked;

    @Enumerated(EnumType.STRING)
    private State state;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LevelCheck level;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Explanation terms;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Approval approval;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Closing closing;

    private long version;

    @ElementCollection
    @CollectionTable(name = "contact_attempt", joinColumns = @JoinColumn(name = "application"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    private List<AttemptRow> attempts = new ArrayList<>();

    protected ScreeningEntity() {}

    ScreeningEntity(Screening opened) {
        application = opened.application().value();
        programme = opened.programme().value();
        receivedAt = opened.receivedAt();
        contactDueAt = opened.promise().dueAt();
        working = opened.promise().working();
        take(opened);
    }

    List<AttemptRow> attempts() {
        return attempts;
    }

    /** Writes what may change; the log of calls only grows. */
    final void take(Screening screening) {
        overdueSince = screening.overdueSince();
        mailedAt = screening.mailedAt();
        nextCallAt = screening.nextCallAt();
        callBooked = screening.isCallBooked();
        version = screening.version();
        screening.attempts().stream().skip(attempts.size()).map(AttemptRow::new).forEach(attempts::add);
        state = screening.stage().state();
        Evidence evidence = Evidence.of(screening.stage());
        level = evidence.level();
        terms = evidence.terms();
        approval = evidence.approval();
        closing = evidence.closing();
    }

    /** Needs the attempts to be fetched. */
    Screening toScreening() {
        List<Attempt> log = IntStream.range(0, attempts.size())
                .mapToObj(place -> attempts.get(place).toAttempt(place + 1))
                .toList();
        return new Screening(
                new ApplicationId(application),
                new ProgrammeId(programme),
                receivedAt,
                new ContactPromise(contactDueAt, working),
                log,
                overdueSince,
                mailedAt,
                nextCallAt,
                new Evidence(level, terms, approval, closing).stage(log),
                version);
    }
}
