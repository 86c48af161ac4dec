package dev.koubo.lottery.usecase.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.draw.Draw;
import dev.koubo.lottery.usecase.Versioned;
import dev.koubo.lottery.usecase.redraw.Lotteries;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;

/** Takes one step of a draw under the lottery's lock, in one transaction with all that follows from it. */
@ApplicationScoped
class DrawSteps {

    private final Transactions transactions;
    private final Lotteries lotteries;
    private final Draws draws;

    DrawSteps(Transactions transactions, Lotteries lotteries, Draws draws) {
        this.transactions = transactions;
        this.lotteries = lotteries;
        this.draws = draws;
    }

    Uni<Decision<Draw>> take(String programme, int number, Function<Draw, Decision<Draw>> step) {
        return take(
                programme,
                number,
                draw -> Uni.createFrom().item(step.apply(draw)),
                _ -> Uni.createFrom().voidItem());
    }

    /** @param consequences what else is to be done once the step was taken and saved */
    Uni<Decision<Draw>> take(
            String programme,
            int number,
            Function<Draw, Uni<Decision<Draw>>> step,
            Function<Versioned<Draw>, Uni<Void>> consequences) {
        return transactions.run(() -> locked(programme, number)
                .chain(found -> found.map(draw -> step.apply(draw.state())
                                .call(decision -> decision instanceof Decision.Accepted<Draw>(Draw changed)
                                        ? save(programme, draw.next(changed), consequences)
                                        : Uni.createFrom().voidItem()))
                        .orElse(Uni.createFrom().item(Decision.unknown()))));
    }

    private Uni<Optional<Versioned<Draw>>> locked(String programme, int number) {
        return lotteries.lock(programme).chain(() -> draws.find(programme, number));
    }

    private Uni<Void> save(
            String programme, Versioned<Draw> changed, Function<Versioned<Draw>, Uni<Void>> consequences) {
        return draws.save(programme, changed).chain(() -> consequences.apply(changed));
    }
}
