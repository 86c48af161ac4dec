package dev.koubo.application.usecase.programme;

import dev.koubo.application.domain.programme.ProgrammeId;
import io.smallrye.mutiny.Uni;

/** Counts what was received. */
public interface ReceivedForms {

    Uni<Long> count(ProgrammeId programme);
}
