package dev.koubo.lottery.usecase.programme;

import dev.koubo.lottery.domain.programme.LotteryTerms;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.OptionalInt;

/** Keeps the terms of the programmes. */
public interface Programmes {

    /** The terms in force. */
    Uni<Optional<LotteryTerms>> find(String programme);

    /** Takes newer terms over; older ones change nothing. */
    Uni<Void> learn(LotteryTerms terms);

    /** The reception has closed; so many forms came in. */
    Uni<Void> close(String programme, int received);

    /** How many forms came in, once the reception has closed. */
    Uni<OptionalInt> received(String programme);
}
