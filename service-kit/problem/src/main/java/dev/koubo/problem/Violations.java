package dev.koubo.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import java.util.List;

/** Turns what Bean Validation found, already worded in the caller's language, into fields. */
final class Violations {

    private static final String MEMBER = "violations";

    private Violations() {}

    static boolean areIn(HttpProblem problem) {
        return problem.getParameters().containsKey(MEMBER);
    }

    static HttpProblem problem(HttpProblem raised) {
        ProblemBuilder problem = ProblemBuilder.of(Kind.INVALID);
        if (raised.getParameters().get(MEMBER) instanceof List<?> violations) {
            for (Object found : violations) {
                if (found instanceof Violation violation) {
                    problem.field(
                            new FieldError(violation.field, null, new Sentence(violation.message, violation.message)));
                }
            }
        }
        return problem.build();
    }
}
