package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.draw.Awaited;
import dev.koubo.lottery.domain.programme.BeaconKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The sources of randomness by the kind of beacon. */
@ApplicationScoped
class RandomnessSources {

    private final Map<BeaconKind, RandomnessSource> byKind = new EnumMap<>(BeaconKind.class);

    RandomnessSources(@Any Instance<RandomnessSource> sources) {
        sources.forEach(source -> byKind.put(source.kind(), source));
    }

    RandomnessSource of(BeaconKind kind) {
        return Objects.requireNonNull(byKind.get(kind), kind::name);
    }

    /** Asks the one source that can bring it. */
    Uni<RandomnessSource.Answer> find(Awaited awaited) {
        return of(awaited.kind()).find(awaited);
    }
}
