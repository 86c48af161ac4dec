package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.draw.Awaited;
import dev.koubo.lottery.usecase.draw.RandomnessSource.Answer;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Gets the randomness that a committed draw waits for, if it can be had by now (R82). */
@ApplicationScoped
public class AwaitRandomness {

    private final Transactions transactions;
    private final Draws draws;
    private final DrawSteps steps;
    private final RandomnessSources sources;

    AwaitRandomness(Transactions transactions, Draws draws, DrawSteps steps, RandomnessSources sources) {
        this.transactions = transactions;
        this.draws = draws;
        this.steps = steps;
        this.sources = sources;
    }

    /**
     * Asks before it locks anything.
     *
     * @return what the draw stays committed for; nothing if it waits for nothing, or not any more
     */
    public Uni<Optional<Answer.Silence>> of(String programme, int draw) {
        return transactions.run(() -> draws.awaited(programme, draw)
                .chain(awaited -> awaited.map(randomness -> look(programme, draw, randomness))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    private Uni<Optional<Answer.Silence>> look(String programme, int draw, Awaited awaited) {
        return sources.find(awaited).chain(answer -> switch (answer) {
            case Answer.Known(var randomness) ->
                steps.take(programme, draw, found -> found.reveal(randomness)).replaceWith(Optional.empty());
            case Answer.Silence silence -> Uni.createFrom().item(Optional.of(silence));
        });
    }
}
