package dev.koubo.lottery.domain.proof;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A hash that is computed when it is first asked for. Threads that ask at the same time compute the same. */
final class HashOnce {

    private final Supplier<Sha256> computation;
    private volatile @Nullable Sha256 known;

    HashOnce(Supplier<Sha256> computation) {
        this.computation = computation;
    }

    Sha256 get() {
        Sha256 hash = known;
        if (hash == null) {
            hash = computation.get();
            known = hash;
        }
        return hash;
    }
}
