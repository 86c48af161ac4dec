package dev.koubo.scheduling.web.participant;

import dev.koubo.scheduling.domain.participant.AbsenceOutcome;
import dev.koubo.scheduling.domain.participant.SessionSummary;
import dev.koubo.scheduling.web.Moments;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "SessionOfParticipant")
record SessionSummaryView(
        int session,

        @Schema(description = "Present, in the venue or online, in both compulsory parts")
        boolean attended,

        List<EntryView> attendance,
        @Nullable AbsenceOutcome absenceOutcome,
        @Nullable OffsetDateTime surveyAnsweredAt,
        boolean surveyLate) {

    static SessionSummaryView of(SessionSummary summary) {
        return new SessionSummaryView(
                summary.session(),
                summary.attended(),
                EntryView.of(summary.entries()),
                summary.absence().orElse(null),
                summary.surveyAnsweredAt().map(Moments::shown).orElse(null),
                summary.surveyLate());
    }
}
