package dev.koubo.scheduling.web.session;

import dev.koubo.scheduling.domain.participant.SurveyAnswers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "SurveyToAnswer")
record SurveyRequest(
        @NotNull UUID applicationId, @NotNull @Valid Answers answers) {

    @Schema(name = "SurveyAnswers")
    record Answers(
            @Schema(description = "From 1 (not at all) to 5 (very)") @NotNull @Min(1) @Max(5)
            Integer satisfaction,

            @NotNull @Size(max = 2000) String learned,
            @NotNull @Size(max = 2000) String wish,

            @Schema(
                    description = "After the last session, and only then: the company can draw up its security plan by"
                            + " itself and explain it to its management")
            @Nullable
            Boolean canPlanAndExplain) {

        SurveyAnswers answers() {
            return new SurveyAnswers(satisfaction, learned, wish, Optional.ofNullable(canPlanAndExplain));
        }
    }
}
