package dev.koubo.lottery.web.draw;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.draw.Approved;
import dev.koubo.lottery.domain.draw.Draw;
import dev.koubo.lottery.domain.draw.Executed;
import dev.koubo.problem.Problem;

/** Refuses a second execution, and tells the result that stands (R83). */
final class ExecutedTwice {

    private ExecutedTwice() {}

    /** Lets any other decision pass. */
    static void refuse(Decision<Draw> decision) {
        if (decision instanceof Decision.Standing<Draw>(Draw draw)) {
            Rulebook rule = Rulebook.R83;
            throw Problem.refused(409, rule.name(), rule.japanese(), rule.english())
                    .with("draw", draw.plan().number())
                    .with("resultSha256", execution(draw).result().hash().hex())
                    .build();
        }
    }

    private static Executed execution(Draw draw) {
        return switch (draw) {
            case Executed executed -> executed;
            case Approved approved -> approved.execution();
            case Draw other -> throw new IllegalStateException("No result stands in " + other.getClass());
        };
    }
}
