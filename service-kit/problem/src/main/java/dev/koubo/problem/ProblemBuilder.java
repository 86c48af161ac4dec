package dev.koubo.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds fields and further members to a problem. */
public final class ProblemBuilder {

    private final HttpProblem.Builder problem;
    private final List<FieldError> errors = new ArrayList<>();

    private ProblemBuilder(int status, String type, Sentence detail) {
        problem = HttpProblem.builder()
                .withType(URI.create(type))
                .withStatus(status)
                .withDetail(detail.en())
                .with(Members.JA, detail.ja())
                .with(Members.EN, detail.en());
    }

    static ProblemBuilder ofRule(int status, String rule, Sentence detail) {
        return new ProblemBuilder(status, "urn:koubo:rule:" + rule, detail).with(Members.RULE, rule);
    }

    static ProblemBuilder ofId(int status, String id, Sentence detail) {
        return new ProblemBuilder(status, Kind.TYPE + id, detail);
    }

    static ProblemBuilder of(Kind kind) {
        return ofId(kind.status(), kind.id(), kind.detail());
    }

    /** A field of the request that a rule refuses; may be called for any number of fields, in any order. */
    public ProblemBuilder field(String field, String rule, String ja, String en) {
        return field(new FieldError(field, rule, new Sentence(ja, en)));
    }

    /** A field of the request that cannot be accepted for a reason outside the programme's rules. */
    public ProblemBuilder field(String field, String ja, String en) {
        return field(new FieldError(field, null, new Sentence(ja, en)));
    }

    ProblemBuilder field(FieldError error) {
        errors.add(error);
        return this;
    }

    /** A further member of the problem, in any form that Jackson writes; null leaves it out. */
    public ProblemBuilder with(String name, @Nullable Object value) {
        if (value != null) {
            problem.with(name, value);
        }
        return this;
    }

    /** The problem as an exception, to throw or to fail a Uni with. */
    public HttpProblem build() {
        if (!errors.isEmpty()) {
            problem.with(Members.ERRORS, List.copyOf(errors));
        }
        return problem.build();
    }
}
