package dev.koubo.notification.web;

import dev.koubo.notification.domain.Rulebook;
import dev.koubo.problem.Problem;
import dev.koubo.problem.ProblemBuilder;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jspecify.annotations.Nullable;

/** What a refusal looks like: a wrong field is 422, the wrong time 409. */
public final class Refusals {

    private Refusals() {}

    /** @param field the part of the request that is wrong; null if it came at the wrong time */
    public static HttpProblem of(Rulebook rule, @Nullable String field) {
        int status = field == null ? 409 : 422;
        ProblemBuilder problem = Problem.refused(status, rule.name(), rule.japanese(), rule.english());
        if (field != null) {
            problem.field(field, rule.name(), rule.japanese(), rule.english());
        }
        return problem.build();
    }
}
