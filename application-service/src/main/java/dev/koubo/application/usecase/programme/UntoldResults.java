package dev.koubo.application.usecase.programme;

import dev.koubo.application.domain.programme.ProgrammeId;
import io.smallrye.mutiny.Uni;

/** Counts who has still to be told a result. */
public interface UntoldResults {

    /** Applicants that did not withdraw, were not excluded and have no result (R85). */
    Uni<Long> countUntold(ProgrammeId programme);
}
