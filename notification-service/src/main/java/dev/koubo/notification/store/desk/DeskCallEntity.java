package dev.koubo.notification.store.desk;

import dev.koubo.calendar.Working;
import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.NoticeId;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.domain.Template;
import dev.koubo.notification.domain.desk.CallCause;
import dev.koubo.notification.domain.desk.CallDue;
import dev.koubo.notification.domain.desk.CallId;
import dev.koubo.notification.domain.desk.CallReason;
import dev.koubo.notification.domain.desk.CallState;
import dev.koubo.notification.domain.desk.CallStatus;
import dev.koubo.notification.domain.desk.DeskCall;
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
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code desk_call}. Its version is the domain's: whoever writes it has locked the row. */
@Entity
@Table(name = "desk_call")
class DeskCallEntity {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID about;

    @Column(updatable = false)
    private String programme;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CallReason reason;

    @Column(updatable = false)
    private @Nullable UUID notice;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Template letter;

    @Column(updatable = false)
    private @Nullable Integer draw;

    @Column(name = "caused_by", updatable = false)
    private String causedBy;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "due_at", updatable = false)
    private Instant dueAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Working working;

    @Column(name = "overdue_since")
    private @Nullable Instant overdueSince;

    @Enumerated(EnumType.STRING)
    private CallState state;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    private long version;

    @ElementCollection
    @CollectionTable(name = "desk_call_attempt", joinColumns = @JoinColumn(name = "call"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    private List<AttemptRow> attempts = new ArrayList<>();

    protected DeskCallEntity() {}

    DeskCallEntity(DeskCall owed) {
        id = owed.id().value();
        about = owed.about().value();
        programme = owed.programme().value();
        reason = owed.cause().reason();
        switch (owed.cause()) {
            case CallCause.UndeliveredResult(NoticeId result, Template told) -> {
                notice = result.value();
                letter = told;
            }
            case CallCause.MissingAnswer(int number) -> draw = number;
        }
        causedBy = owed.causedBy();
        openedAt = owed.openedAt();
        dueAt = owed.due().at();
        working = owed.due().working();
        take(owed);
    }

    List<AttemptRow> attempts() {
        return attempts;
    }

    /** Writes what may change; the log only grows. */
    final void take(DeskCall call) {
        overdueSince = call.overdueSince();
        version = call.version();
        state = call.status().state();
        closedAt = switch (call.status()) {
            case CallStatus.Open _ -> null;
            case CallStatus.Done(Instant at) -> at;
            case CallStatus.NotNeeded(Instant at) -> at;
        };
        call.attempts().stream().skip(attempts.size()).map(AttemptRow::new).forEach(attempts::add);
    }

    /** Needs the attempts to be fetched. */
    DeskCall toCall() {
        return new DeskCall(
                new CallId(id),
                new AboutId(about),
                new ProgrammeId(programme),
                cause(),
                causedBy,
                openedAt,
                new CallDue(dueAt, working),
                attempts.stream().map(AttemptRow::toAttempt).toList(),
                overdueSince,
                status(),
                version);
    }

    private CallCause cause() {
        return switch (reason) {
            case RESULT_UNDELIVERED ->
                new CallCause.UndeliveredResult(
                        new NoticeId(Objects.requireNonNull(notice)), Objects.requireNonNull(letter));
            case ANSWER_MISSING -> new CallCause.MissingAnswer(Objects.requireNonNull(draw));
        };
    }

    private CallStatus status() {
        return switch (state) {
            case OPEN -> new CallStatus.Open();
            case DONE -> new CallStatus.Done(Objects.requireNonNull(closedAt));
            case NOT_NEEDED -> new CallStatus.NotNeeded(Objects.requireNonNull(closedAt));
        };
    }
}
