package dev.koubo.scheduling.web.session;

import dev.koubo.request.Actor;
import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.participant.AbsenceOutcome;
import dev.koubo.scheduling.usecase.participant.DecideAbsence;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AbsenceOutcomeToDecide")
record OutcomeRequest(
        @NotNull AbsenceOutcome outcome,
        @Size(max = 500) @Nullable String reason) {

    DecideAbsence.Command command(int session, UUID applicationId, Actor by) {
        return new DecideAbsence.Command(
                new ApplicationId(applicationId), session, outcome, Optional.ofNullable(reason), by);
    }
}
