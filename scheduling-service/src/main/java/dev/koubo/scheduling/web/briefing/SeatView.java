package dev.koubo.scheduling.web.briefing;

import dev.koubo.scheduling.usecase.briefing.SeatGiven;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Seat",
        description = "The link to the meeting goes to the mail address. An address has one seat in a briefing; asking"
                + " again gives an answer like any other, but no second seat.")
record SeatView(UUID registrationId, String programme, int briefing, int seat) {

    static SeatView of(SeatGiven given) {
        return new SeatView(
                given.id().value(),
                given.briefing().programme().value(),
                given.briefing().number(),
                given.seat());
    }
}
