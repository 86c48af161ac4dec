package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.draw.Awaited;
import dev.koubo.lottery.domain.draw.BeaconRule;
import dev.koubo.lottery.domain.programme.BeaconKind;
import dev.koubo.lottery.domain.programme.LotteryTerms;
import dev.koubo.lottery.domain.proof.Randomness;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the randomness of a contested draw comes from; there is one source a kind of beacon. */
public interface RandomnessSource {

    /** The kind of beacon whose randomness it brings. */
    BeaconKind kind();

    /**
     * How a draw is bound to randomness of this source that does not exist yet (R81, R95).
     *
     * @param announced the instant that came with the wish to commit
     */
    BeaconRule rule(LotteryTerms terms, Optional<Instant> announced);

    /** Looks for the randomness that a draw was bound to. Ends within a bounded time and never fails. */
    Uni<Answer> find(Awaited awaited);

    /** What came of the search. */
    sealed interface Answer {

        /** The randomness that was announced, and no other: the source has verified it. */
        record Known(Randomness randomness) implements Answer {}

        /**
         * It cannot be had.
         *
         * @param due false if it is too early for it
         * @param why what is missing, a line for each who could bring it
         */
        record Silence(boolean due, List<String> why) implements Answer {

            public Silence {
                why = List.copyOf(why);
            }
        }
    }
}
