package dev.koubo.screening.usecase;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.request.CurrentActor;
import dev.koubo.screening.ScreeningConfig;
import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.domain.Attempt;
import dev.koubo.screening.domain.Decision;
import dev.koubo.screening.domain.Programme;
import dev.koubo.screening.domain.Screening;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Logs a phone call (R60). */
@ApplicationScoped
public class LogAttempt {

    private final Deciding deciding;
    private final CurrentActor actor;
    private final InstantSource clock;
    private final ScreeningConfig config;

    LogAttempt(Deciding deciding, CurrentActor actor, InstantSource clock, ScreeningConfig config) {
        this.deciding = deciding;
        this.actor = actor;
        this.clock = clock;
        this.config = config;
    }

    /** How a call went, in the caller's words. */
    public record Call(
            Attempt.Outcome outcome,
            @Nullable Instant callBackAt,
            @Nullable String note) {}

    public Uni<Optional<Decision>> log(ApplicationId application, Call call) {
        String caller = actor.get().subject();
        return deciding.on(
                application,
                (screening, programme) -> screening.attempt(
                        attempt(screening, programme, caller, call),
                        config.restBetweenCalls(),
                        programme.desk(),
                        BusinessCalendar.standard()));
    }

    private Attempt attempt(Screening screening, Programme programme, String caller, Call call) {
        return new Attempt(
                screening.nextAttemptNumber(),
                clock.instant(),
                caller,
                call.outcome(),
                call.callBackAt(),
                call.note(),
                programme.scriptVersion());
    }
}
