package dev.koubo.notification.usecase;

import dev.koubo.notification.domain.Decision;
import dev.koubo.notification.domain.NoticeId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records that a mail came back after it had been accepted (R191). */
@ApplicationScoped
public class RecordBounce {

    private final Deciding deciding;
    private final InstantSource clock;

    RecordBounce(Deciding deciding, InstantSource clock) {
        this.deciding = deciding;
        this.clock = clock;
    }

    /** @param bouncedAt now if null */
    public Uni<Optional<Decision>> record(NoticeId id, @Nullable Instant bouncedAt) {
        Instant now = clock.instant();
        return deciding.on(id, notice -> notice.bounce(bouncedAt == null ? now : bouncedAt, now));
    }
}
