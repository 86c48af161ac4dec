package dev.koubo.notification.usecase;

import dev.koubo.notification.domain.Decision;
import dev.koubo.notification.domain.NoticeId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records that a notice has reached its recipient (R191, A23). */
@ApplicationScoped
public class ConfirmArrival {

    private final Deciding deciding;
    private final InstantSource clock;

    ConfirmArrival(Deciding deciding, InstantSource clock) {
        this.deciding = deciding;
        this.clock = clock;
    }

    /** @param arrivedAt now if null */
    public Uni<Optional<Decision>> confirm(NoticeId id, @Nullable Instant arrivedAt) {
        Instant now = clock.instant();
        return deciding.on(id, notice -> notice.confirmArrival(arrivedAt == null ? now : arrivedAt, now));
    }
}
