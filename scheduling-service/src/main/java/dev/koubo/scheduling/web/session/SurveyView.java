package dev.koubo.scheduling.web.session;

import dev.koubo.scheduling.domain.participant.SurveyAnswered;
import dev.koubo.scheduling.web.Moments;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AnsweredSurvey")
record SurveyView(
        UUID applicationId,
        int session,
        OffsetDateTime answeredAt,

        @Schema(description = "Whether the session's day was over")
        boolean late) {

    static SurveyView of(SurveyAnswered answered) {
        return new SurveyView(
                answered.participant().id().value(),
                answered.session().number(),
                Moments.shown(answered.answeredAt()),
                answered.late());
    }
}
