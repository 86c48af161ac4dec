package dev.koubo.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** Where a web resource makes the problems it answers with. */
public final class Problem {

    private Problem() {}

    /**
     * A request that a rule of the programme refuses; its type is {@code urn:koubo:rule:<rule>}.
     *
     * @param rule the rule's id, for example {@code R34}
     * @param ja what is wrong, for the Japanese reader
     * @param en the same in English
     */
    public static ProblemBuilder refused(int status, String rule, String ja, String en) {
        return ProblemBuilder.ofRule(status, rule, new Sentence(ja, en));
    }

    /**
     * A request that cannot be served for a reason outside the programme's rules; its type is
     * {@code urn:koubo:problem:<id>}.
     *
     * @param id words with hyphens, for example {@code version-mismatch}
     */
    public static ProblemBuilder of(int status, String id, String ja, String en) {
        return ProblemBuilder.ofId(status, id, new Sentence(ja, en));
    }

    /** A 404 that does not tell what is missing, nor whether it exists for somebody else. */
    public static HttpProblem notFound() {
        return ProblemBuilder.of(Kind.NOT_FOUND).build();
    }
}
