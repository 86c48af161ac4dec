package dev.koubo.scheduling.web;

import dev.koubo.problem.Problem;
import dev.koubo.problem.ProblemBuilder;
import dev.koubo.scheduling.domain.Decision;
import dev.koubo.scheduling.domain.Rulebook;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** Turns a no into a problem. */
public final class Refusals {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private Refusals() {}

    /**
     * The outcome of a yes.
     *
     * @throws HttpProblem 409 or 422 with the rule that refuses, 404 for what is not there
     */
    public static <T> T orRefuse(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T>(T outcome) -> outcome;
            case Decision.Refused<T>(Rulebook rule) -> throw of(rule);
            case Decision.Unknown<T>() -> throw Problem.notFound();
        };
    }

    private static HttpProblem of(Rulebook rule) {
        return switch (rule) {
            case R149 -> input(rule, "part");
            case R166 -> input(rule, "number");
            case R167 -> input(rule, "slots");
            case R168 -> input(rule, "place");
            case R198 -> input(rule, "answers.canPlanAndExplain");
            case R108, R136, R145, R154, R159, R160, R169, R170, R171, R173, R175, R180, R181, R182 ->
                problem(CONFLICT, rule).build();
        };
    }

    private static HttpProblem input(Rulebook rule, String field) {
        return problem(UNPROCESSABLE, rule)
                .field(field, rule.name(), rule.japanese(), rule.english())
                .build();
    }

    private static ProblemBuilder problem(int status, Rulebook rule) {
        return Problem.refused(status, rule.name(), rule.japanese(), rule.english());
    }
}
