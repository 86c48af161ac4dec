package dev.koubo.lottery.usecase.redraw;

import dev.koubo.lottery.domain.proof.DrawChain;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Tells where a programme's draws stand. */
public interface Chains {

    /** All draws and the journal; nothing before the first draw and while one is on its way. */
    Uni<Optional<DrawChain>> settled(String programme);
}
