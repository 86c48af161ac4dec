package dev.koubo.scheduling.web.session;

import dev.koubo.scheduling.domain.participant.AbsenceDecided;
import dev.koubo.scheduling.domain.participant.AbsenceOutcome;
import dev.koubo.scheduling.web.Moments;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "DecidedAbsence")
record OutcomeView(
        UUID applicationId,
        int session,
        AbsenceOutcome outcome,
        @Nullable String reason,
        OffsetDateTime decidedAt) {

    static OutcomeView of(AbsenceDecided decided) {
        return new OutcomeView(
                decided.participant().id().value(),
                decided.session().number(),
                decided.outcome(),
                decided.reason().orElse(null),
                Moments.shown(decided.decidedAt()));
    }
}
