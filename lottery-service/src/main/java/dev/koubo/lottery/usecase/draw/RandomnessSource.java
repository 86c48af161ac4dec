package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.proof.Beacon;
import dev.koubo.lottery.domain.proof.DrandChain;
import dev.koubo.lottery.domain.proof.Randomness;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Brings randomness that neither side makes itself. The other kind, two secrets, is brought by the sides. */
public interface RandomnessSource {

    /** What came of the search for a round. */
    sealed interface Answer {

        /** The round, its signature verified against the group's key. */
        record Known(Randomness.Drand round) implements Answer {}

        /**
         * Nobody gave the round, or nobody the true one.
         *
         * @param why a line for each who was asked
         */
        record Silence(List<String> why) implements Answer {

            public Silence {
                why = List.copyOf(why);
            }
        }
    }

    /** The chain that draws are bound to from now on. */
    DrandChain chain();

    /** Looks for a round whose time has come. Ends within a bounded time and never fails. */
    Uni<Answer> find(Beacon.Drand round);
}
