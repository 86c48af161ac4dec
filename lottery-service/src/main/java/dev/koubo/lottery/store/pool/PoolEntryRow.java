package dev.koubo.lottery.store.pool;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.pool.EntryFacts;
import dev.koubo.lottery.domain.pool.EntryState;
import dev.koubo.lottery.domain.pool.PoolEntry;
import dev.koubo.lottery.domain.proof.EntryLabel;
import dev.koubo.lottery.domain.proof.EntryLine;
import dev.koubo.lottery.domain.proof.Frame;
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
import org.jspecify.annotations.Nullable;

/** A row of {@code pool_entry}; frame, label, industry and receipt come together. */
@Entity
@Table(name = "pool_entry")
class PoolEntryRow {

    @Id
    private UUID application;

    private String programme;

    @Enumerated(EnumType.STRING)
    private @Nullable Frame frame;

    private @Nullable String label;

    private @Nullable String industry;

    @Column(name = "received_at")
    private @Nullable Instant receivedAt;

    private boolean eligible;

    private boolean completed;

    private boolean approved;

    @Enumerated(EnumType.STRING)
    private @Nullable EntryState ending;

    private boolean pooled;

    protected PoolEntryRow() {}

    PoolEntry toEntry() {
        return new PoolEntry(
                new ApplicationId(application),
                Optional.ofNullable(label).map(_ -> facts()),
                completed,
                approved,
                Optional.ofNullable(ending));
    }

    void take(PoolEntry entry) {
        entry.facts().ifPresent(this::take);
        completed = entry.completed();
        approved = entry.approved();
        ending = entry.ending().orElse(null);
    }

    Optional<EntryLine> pooledLine() {
        return pooled ? Optional.of(facts().line()) : Optional.empty();
    }

    private void take(EntryFacts facts) {
        frame = facts.line().frame();
        label = facts.line().label().hex();
        industry = facts.industry();
        receivedAt = facts.receivedAt();
        eligible = facts.eligible();
    }

    private EntryFacts facts() {
        EntryLine line =
                new EntryLine(Objects.requireNonNull(frame), EntryLabel.fromHex(Objects.requireNonNull(label)));
        return new EntryFacts(line, Objects.requireNonNull(industry), Objects.requireNonNull(receivedAt), eligible);
    }
}
