package dev.koubo.scheduling.usecase;

import dev.koubo.scheduling.domain.Decision;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.function.Function;

/** Carries decisions out: effects follow a yes alone. */
public final class Decisions {

    private Decisions() {}

    /** Carries out what follows from a yes; any other decision is passed on. */
    public static <T, R> Uni<Decision<R>> carryOut(Decision<T> decision, Function<? super T, Uni<R>> effect) {
        return switch (decision) {
            case Decision.Accepted<T>(T outcome) -> effect.apply(outcome).map(Decision::accepted);
            case Decision.Refused<T> refused -> Uni.createFrom().item(Decision.refused(refused.rule()));
            case Decision.Unknown<T> unknown -> Uni.createFrom().item(Decision.unknown());
        };
    }

    /** Goes on with what was found; nothing found is {@link Decision.Unknown}. */
    public static <T, R> Uni<Decision<R>> ifFound(Optional<T> found, Function<? super T, Uni<Decision<R>>> next) {
        return ifFound(found, Decision.unknown(), next);
    }

    /** Goes on with what was found; nothing found is {@code otherwise}. */
    public static <T, R> Uni<Decision<R>> ifFound(
            Optional<T> found, Decision<R> otherwise, Function<? super T, Uni<Decision<R>>> next) {
        return found.<Uni<Decision<R>>>map(next)
                .orElseGet(() -> Uni.createFrom().item(otherwise));
    }
}
