package dev.koubo.screening.usecase;

import dev.koubo.request.CurrentActor;
import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.domain.Decision;
import dev.koubo.screening.domain.LevelCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Confirms on the phone whether the applicant's security level fits (R18, R19, R62, R63). */
@ApplicationScoped
public class ConfirmLevel {

    private final Deciding deciding;
    private final CurrentActor actor;
    private final InstantSource clock;

    ConfirmLevel(Deciding deciding, CurrentActor actor, InstantSource clock) {
        this.deciding = deciding;
        this.actor = actor;
        this.clock = clock;
    }

    /** The filled-in checklist. */
    public record Checklist(
            Set<LevelCheck.Device> devices, @Nullable String equivalentReason, boolean policy, boolean signed) {}

    public Uni<Optional<Decision>> confirm(ApplicationId application, Checklist checklist) {
        String by = actor.get().subject();
        return deciding.on(application, (screening, _) -> screening.confirmLevel(check(checklist, by)));
    }

    private LevelCheck check(Checklist checklist, String by) {
        return new LevelCheck(
                checklist.devices(),
                checklist.equivalentReason(),
                checklist.policy(),
                checklist.signed(),
                clock.instant(),
                by);
    }
}
