package dev.koubo.notification.store;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.Failure;
import dev.koubo.notification.domain.Notice;
import dev.koubo.notification.domain.NoticeId;
import dev.koubo.notification.domain.Particulars;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.domain.State;
import dev.koubo.notification.domain.Status;
import dev.koubo.notification.domain.Template;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code notice}. What was owed never changes; rows are added and claimed by statements of {@link NoticeStore}
 * that leave the machine's time to the database.
 */
@Entity
@Table(name = "notice")
class NoticeEntity {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Template template;

    @Column(updatable = false)
    private UUID about;

    @Column(updatable = false)
    private String cause;

    @Column(updatable = false)
    private String programme;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Particulars particulars;

    @Column(name = "caused_by", updatable = false)
    private String causedBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(updatable = false)
    private int tries;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "arrived_at")
    private @Nullable Instant arrivedAt;

    @Column(name = "failed_at")
    private @Nullable Instant failedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Failure failure;

    private long version;

    protected NoticeEntity() {}

    /** Keeps what was known before: when a mail failed is still told after its recipient was reached otherwise. */
    void take(Notice changed) {
        version = changed.version();
        state = changed.status().state();
        switch (changed.status()) {
            case Status.Pending _ -> {}
            case Status.Sent(Instant at) -> sentAt = at;
            case Status.Arrived(Instant sent, Instant at) -> {
                sentAt = sent;
                arrivedAt = at;
            }
            case Status.Failed(Instant at, Failure reason) -> {
                failedAt = at;
                failure = reason;
            }
        }
    }

    Notice toNotice() {
        return new Notice(
                new NoticeId(id),
                template,
                new AboutId(about),
                new ProgrammeId(programme),
                cause,
                particulars,
                causedBy,
                createdAt,
                tries,
                status(),
                version);
    }

    private Status status() {
        return switch (state) {
            case PENDING -> new Status.Pending();
            case SENT -> new Status.Sent(Objects.requireNonNull(sentAt));
            case ARRIVED -> new Status.Arrived(sentAt, Objects.requireNonNull(arrivedAt));
            case FAILED -> new Status.Failed(Objects.requireNonNull(failedAt), Objects.requireNonNull(failure));
        };
    }
}
