package dev.koubo.screening.web;

import dev.koubo.problem.Problem;
import dev.koubo.problem.ProblemBuilder;
import dev.koubo.request.EntityTags;
import dev.koubo.screening.domain.Decision;
import dev.koubo.screening.domain.Rulebook;
import dev.koubo.screening.domain.Screening;
import dev.koubo.screening.usecase.LookUp;
import dev.koubo.screening.usecase.NextCall;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Turns what came of a request into its answer. */
@ApplicationScoped
class Answers {

    private final LookUp lookUp;

    Answers(LookUp lookUp) {
        this.lookUp = lookUp;
    }

    /** The screening as it is now; a 404 if there is none, a problem with its rule if it was refused. */
    Uni<Response> to(Optional<Decision> decision, Response.Status success) {
        return switch (decision.orElseThrow(Problem::notFound)) {
            case Decision.Changed(Screening after, var _) -> show(success, after);
            case Decision.Unchanged(Screening asBefore) -> show(success, asBefore);
            case Decision.Refused refused -> Uni.createFrom().failure(problem(refused));
        };
    }

    Uni<Response> show(Response.Status status, Screening screening) {
        return view(screening)
                .map(view -> Response.status(status)
                        .header(HttpHeaders.ETAG, EntityTags.of(screening.version()))
                        .entity(view)
                        .build());
    }

    Uni<NextCallView> next(NextCall.Head head) {
        return head.screening()
                .map(screening -> view(screening).map(NextCallView::to))
                .orElseGet(() -> Uni.createFrom().item(NextCallView.nobody(head.nextOpening())));
    }

    private Uni<ScreeningView> view(Screening screening) {
        return lookUp.party(screening.application()).map(party -> ScreeningView.of(screening, party));
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
