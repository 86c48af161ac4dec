package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.proof.Beacon;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Gets the public round that a committed draw waits for, once its time has come (R82). */
@ApplicationScoped
public class AwaitRound {

    private final Transactions transactions;
    private final Draws draws;
    private final DrawSteps steps;
    private final RandomnessSource source;
    private final InstantSource clock;

    AwaitRound(Transactions transactions, Draws draws, DrawSteps steps, RandomnessSource source, InstantSource clock) {
        this.transactions = transactions;
        this.draws = draws;
        this.steps = steps;
        this.source = source;
        this.clock = clock;
    }

    /** Whether the draw still waits. */
    public sealed interface Outcome {

        /** The draw waits for no round, or not any more. */
        record Settled() implements Outcome {}

        /**
         * The draw stays committed: its round does not exist yet.
         *
         * @param why round and instant
         */
        record NotYet(String why) implements Outcome {}

        /**
         * The draw stays committed: its round could not be had.
         *
         * @param why a line for each who was asked
         */
        record Missing(List<String> why) implements Outcome {

            public Missing {
                why = List.copyOf(why);
            }
        }
    }

    /** Asks for the round before it locks anything. */
    public Uni<Outcome> of(String programme, int draw) {
        return transactions.run(() -> draws.awaited(programme, draw)
                .chain(awaited -> awaited.map(round -> look(programme, draw, round))
                        .orElseGet(() -> Uni.createFrom().item(new Outcome.Settled()))));
    }

    private Uni<Outcome> look(String programme, int draw, AwaitedRound awaited) {
        if (clock.instant().isBefore(awaited.at())) {
            return Uni.createFrom().item(new Outcome.NotYet(notYet(awaited.round(), awaited.at())));
        }
        return source.find(awaited.round()).chain(answer -> switch (answer) {
            case RandomnessSource.Answer.Known(var round) ->
                steps.take(programme, draw, found -> found.reveal(round)).replaceWith(new Outcome.Settled());
            case RandomnessSource.Answer.Silence(var why) -> Uni.createFrom().item(new Outcome.Missing(why));
        });
    }

    private static String notYet(Beacon.Drand round, Instant at) {
        return "round %d is due at %s".formatted(round.round(), at);
    }
}
