package dev.koubo.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.koubo.failure.Failures;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Gives every problem the same members and the caller's language, and takes out what is nobody's business. */
@ApplicationScoped
@Unremovable
class ProblemTranslation implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger("dev.koubo.problem");

    private final Caller caller;
    private final UnreadableBody unreadableBody;

    ProblemTranslation(Caller caller, UnreadableBody unreadableBody) {
        this.caller = caller;
        this.unreadableBody = unreadableBody;
    }

    /** After the library's own processors, which end at 99. */
    @Override
    public int priority() {
        return 0;
    }

    @Override
    public HttpProblem apply(HttpProblem raised, ProblemContext context) {
        if (raised.getStatusCode() < 400) {
            return raised;
        }
        if (raised.getStatusCode() >= 500) {
            LOG.errorf(Failures.loggable(context.cause), "%d at %s", raised.getStatusCode(), context.path);
        }
        return new Translation(caller.language()).of(understood(raised, context.cause), raised);
    }

    /** Only what a resource itself raised as a problem keeps its words; what a library says is replaced. */
    private HttpProblem understood(HttpProblem raised, Throwable cause) {
        if (Violations.areIn(raised) && raised.getStatusCode() < 500) {
            return Violations.problem(raised);
        }
        if (cause instanceof HttpProblem) {
            return raised;
        }
        JsonProcessingException unreadable = unreadableJson(cause);
        if (unreadable != null && raised.getStatusCode() < 500) {
            return unreadableBody.problem(unreadable);
        }
        if (cause instanceof NotFoundException && cause.getCause() != null) {
            return unreadableParameter(cause.getCause());
        }
        return ProblemBuilder.of(Kind.of(raised.getStatusCode())).build();
    }

    private static @Nullable JsonProcessingException unreadableJson(Throwable cause) {
        for (Throwable failure = cause; failure != null; failure = failure.getCause()) {
            if (failure instanceof JsonProcessingException unreadable) {
                return unreadable;
            }
        }
        return null;
    }

    /** Jakarta REST calls it a 404 when a query parameter cannot be converted; callers expect a 400 that names it. */
    private HttpProblem unreadableParameter(Throwable conversion) {
        String message = conversion.getMessage();
        return caller.queryParameterNamedIn(message == null ? "" : message)
                .map(name -> ProblemBuilder.of(Kind.INVALID)
                        .field(name, "この値は読み取れません。", "This value cannot be read.")
                        .build())
                .orElseGet(Problem::notFound);
    }
}
