package dev.koubo.application.web;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.Refusal;
import dev.koubo.problem.Problem;
import dev.koubo.problem.ProblemBuilder;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;

/** Refusals of the domain as problems: 422 for what was sent, 409 for when it was sent or what it was sent to. */
public final class Refusals {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private Refusals() {}

    /** What was accepted; a refusal is thrown as its problem. */
    public static <T> T orProblem(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T>(T value) -> value;
            case Decision.Refused<T> refused -> throw problem(refused).build();
        };
    }

    /** The problem of a refusal, to which more can be added. */
    public static ProblemBuilder problem(Decision.Refused<?> refused) {
        Refusal refusal = refused.refusal();
        ProblemBuilder problem = Problem.refused(
                        status(refusal),
                        refusal.rule().id(),
                        refusal.sentence().japanese(),
                        refusal.sentence().english())
                .with("code", refusal.name());
        refused.faults()
                .forEach(fault -> problem.field(
                        fault.field(),
                        fault.rule().id(),
                        fault.text().japanese(),
                        fault.text().english()));
        return problem;
    }

    /** A request that is refused before the domain sees it. */
    public static HttpProblem problem(Refusal refusal) {
        return problem(new Decision.Refused<>(refusal, List.of())).build();
    }

    private static int status(Refusal refusal) {
        return switch (refusal) {
            case FORM_INCOMPLETE,
                    ONE_PARTICIPANT_PER_COMPANY,
                    ON_BEHALF_NEEDS_REASON,
                    COMPANY_STAYS_THE_SAME,
                    DEFINITION_INCONSISTENT -> UNPROCESSABLE;
            case NOT_YET_OPEN,
                    APPLICATION_PERIOD_CLOSED,
                    ALREADY_APPLIED,
                    ALREADY_ENDED,
                    PARTICIPANT_STAYS,
                    FROZEN_WITH_THE_LIST,
                    PROGRAMME_EXISTS,
                    LIST_IS_FIXED,
                    TOKYO_DECIDES,
                    WITHDRAW_AT_THE_SELECTION,
                    EXCLUSION_NOT_PROPOSED,
                    EXCLUSION_ALREADY_PROPOSED,
                    EXCLUSION_NEEDS_TWO_PERSONS -> CONFLICT;
        };
    }
}
