package dev.koubo.lottery.web;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.problem.Problem;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Set;

/** Turns what the rules refuse into problems that name the rule. */
public final class Refusals {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private Refusals() {}

    /** The outcome of a yes, said now or before; otherwise a 409 with the rule, or a 404 that tells nothing. */
    public static <T> T orRefuse(Decision<T> decision) {
        return orRefuse(decision, CONFLICT);
    }

    private static <T> T orRefuse(Decision<T> decision, int status) {
        return switch (decision) {
            case Decision.Accepted<T>(T outcome) -> outcome;
            case Decision.Standing<T>(T outcome) -> outcome;
            case Decision.Refused<T>(Rulebook rule, List<String> about) -> throw refused(rule, about, status);
            case Decision.Unknown<T> _ -> throw Problem.notFound();
        };
    }

    /** As {@link #orRefuse(Decision)}, but one rule is about what the request says: 422. */
    public static <T> T orRefuse(Decision<T> decision, Rulebook aboutContent) {
        return orRefuse(decision, Set.of(aboutContent));
    }

    /** As {@link #orRefuse(Decision, Rulebook)}, for several rules. */
    public static <T> T orRefuse(Decision<T> decision, Set<Rulebook> aboutContent) {
        boolean content = decision instanceof Decision.Refused<T>(Rulebook rule, var _) && aboutContent.contains(rule);
        return orRefuse(decision, content ? UNPROCESSABLE : CONFLICT);
    }

    private static HttpProblem refused(Rulebook rule, List<String> about, int status) {
        return Problem.refused(status, rule.name(), rule.japanese(), rule.english())
                .with("about", about.isEmpty() ? null : about)
                .build();
    }
}
