package dev.koubo.scheduling.web.visit;

import dev.koubo.scheduling.usecase.visit.VisitState;
import dev.koubo.scheduling.usecase.visit.VisitStep;
import dev.koubo.scheduling.web.Moments;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "VisitStep", description = "What became of the visit, and when")
record StepView(
        VisitState state, OffsetDateTime at, @Nullable String reason) {

    static StepView of(VisitStep step) {
        return new StepView(
                step.state(), Moments.shown(step.at()), step.reason().orElse(null));
    }
}
