package dev.koubo.application.store.application;

import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.domain.application.Result;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code application_result}: what an application was told (R85). It never changes. */
@Entity
@Table(name = "application_result")
class ResultEntity {

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Result.Kind kind;

    private @Nullable Integer draw;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected ResultEntity() {}

    ResultEntity(ApplicationId application, Result result) {
        key = new Key(application.value(), result.movedUp());
        kind = result.kind();
        draw = result.draw();
        decidedAt = result.decidedAt();
    }

    UUID application() {
        return key.application();
    }

    boolean isMovedUp() {
        return key.movedUp();
    }

    Result toResult() {
        return new Result(kind, draw, key.movedUp(), decidedAt);
    }

    /** Whose result, and whether it is the one of a redraw. */
    @Embeddable
    record Key(UUID application, @Column(name = "moved_up") boolean movedUp) {}
}
