package dev.koubo.consent.web;

import dev.koubo.consent.domain.Consent;
import dev.koubo.consent.domain.Decision;
import dev.koubo.consent.domain.Rulebook;
import dev.koubo.problem.Problem;
import dev.koubo.problem.ProblemBuilder;
import dev.koubo.request.EntityTags;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Turns what came of a request into its answer. */
final class Answers {

    private Answers() {}

    /** The consent as it is now; a 404 if there is none, a problem with its rule if it was refused. */
    static Response to(Optional<Decision> decision, Response.Status success) {
        return switch (decision.orElseThrow(Problem::notFound)) {
            case Decision.Changed(Consent after, var _) -> show(success, after);
            case Decision.Unchanged(Consent asBefore) -> show(success, asBefore);
            case Decision.Refused refused -> throw problem(refused);
        };
    }

    static Response show(Response.Status status, Consent consent) {
        return Response.status(status)
                .header(HttpHeaders.ETAG, EntityTags.of(consent.version()))
                .entity(ConsentView.of(consent))
                .build();
    }

    /** A wrong field is 422, the wrong time 409. */
    private static HttpProblem problem(Decision.Refused refused) {
        Rulebook rule = refused.rule();
        int status = refused.field() == null ? 409 : 422;
        ProblemBuilder problem = Problem.refused(status, rule.name(), rule.japanese(), rule.english());
        if (refused.field() != null) {
            problem.field(refused.field(), rule.name(), rule.japanese(), rule.english());
        }
        refused.details().forEach(problem::with);
        return problem.build();
    }
}
