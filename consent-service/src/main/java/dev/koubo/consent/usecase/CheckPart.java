package dev.koubo.consent.usecase;

import dev.koubo.consent.domain.ApplicationId;
import dev.koubo.consent.domain.Decision;
import dev.koubo.consent.domain.PartKey;
import dev.koubo.consent.domain.ReturnReason;
import dev.koubo.request.CurrentActor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The secretariat's check of a part that was handed in (R105–R107). */
@ApplicationScoped
public class CheckPart {

    private final Deciding deciding;
    private final CurrentActor actor;
    private final InstantSource clock;

    CheckPart(Deciding deciding, CurrentActor actor, InstantSource clock) {
        this.deciding = deciding;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param returned why the part goes back, or null if it is accepted */
    public Uni<Optional<Decision>> check(ApplicationId application, PartKey part, @Nullable ReturnReason returned) {
        String by = actor.get().subject();
        return deciding.on(
                application,
                (consent, registered) -> returned == null
                        ? consent.accept(part, registered, clock.instant(), by)
                        : consent.giveBack(part, returned, clock.instant(), by));
    }
}
