package dev.koubo.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * Answers a caller who is not, or not validly, authenticated with a problem and the challenge of the authentication in
 * use. The library's own mapper was compiled against another form of {@link ChallengeData} and fails with this Quarkus.
 */
public class ChallengeMapper {

    private static final int BEFORE_THE_LIBRARY = 1;

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = BEFORE_THE_LIBRARY)
    public Uni<Response> unauthorized(UnauthorizedException failure, RoutingContext request) {
        return challenge(failure, request);
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = BEFORE_THE_LIBRARY)
    public Uni<Response> authenticationFailed(AuthenticationFailedException failure, RoutingContext request) {
        return challenge(failure, request);
    }

    private static Uni<Response> challenge(SecurityException failure, RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        Uni<@Nullable ChallengeData> challenge =
                authenticator == null ? Uni.createFrom().nullItem() : authenticator.getChallenge(request);
        return challenge
                .onFailure()
                .recoverWithNull()
                .map(ChallengeMapper::problem)
                .map(problem -> ExceptionMapperBase.postProcessorsRegistry.applyPostProcessing(
                        problem, ProblemContext.of(failure, request.normalizedPath())))
                .map(HttpProblem::toResponse);
    }

    private static HttpProblem problem(@Nullable ChallengeData challenge) {
        HttpProblem.Builder problem = HttpProblem.builder().withStatus(Kind.UNAUTHENTICATED.status());
        if (challenge == null || challenge.getHeaders() == null) {
            return problem.withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
        }
        challenge.getHeaders().forEach((name, value) -> problem.withHeader(name.toString(), value));
        return problem.build();
    }
}
