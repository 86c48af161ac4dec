package dev.koubo.scheduling.web.briefing;

import dev.koubo.scheduling.domain.briefing.Briefing;
import dev.koubo.scheduling.web.Moments;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Briefing", description = "An online briefing")
record BriefingView(
        String programme,
        int number,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,

        @Schema(description = "From then on nobody can register")
        OffsetDateTime closesAt,

        int capacity,
        int seatsLeft,
        BriefingState state) {

    static BriefingView of(Briefing briefing, Instant now) {
        return new BriefingView(
                briefing.id().programme().value(),
                briefing.id().number(),
                Moments.shown(briefing.plan().startsAt()),
                Moments.shown(briefing.plan().endsAt()),
                Moments.shown(briefing.plan().closesAt()),
                briefing.plan().capacity(),
                briefing.seatsLeft(),
                state(briefing, now));
    }

    private static BriefingState state(Briefing briefing, Instant now) {
        if (!now.isBefore(briefing.plan().closesAt())) {
            return BriefingState.CLOSED;
        }
        return switch (briefing) {
            case Briefing.Open open -> BriefingState.OPEN;
            case Briefing.Full full -> BriefingState.FULL;
            case Briefing.Closed closed -> BriefingState.CLOSED;
        };
    }
}
