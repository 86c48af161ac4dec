package dev.koubo.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers for errors of the machine or of the code, which the library leaves alone: it maps exceptions only. */
@Provider
public class UnexpectedErrorMapper extends ExceptionMapperBase<Error> implements ExceptionMapper<Error> {

    @Override
    protected HttpProblem toProblem(Error error) {
        return ProblemBuilder.of(Kind.UNEXPECTED).build();
    }
}
