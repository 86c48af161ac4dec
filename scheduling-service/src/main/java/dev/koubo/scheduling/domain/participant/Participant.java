package dev.koubo.scheduling.domain.participant;

import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.programme.ProgrammeId;
import java.time.Instant;

/** A company that takes part; {@code version} counts its changes, attendance and answers among them. */
public record Participant(ApplicationId id, ProgrammeId programme, String frame, Standing standing, long version) {

    /** A company whose participation has been confirmed. */
    public static Participant confirmed(ApplicationId id, ProgrammeId programme, String frame, Instant confirmedAt) {
        return new Participant(id, programme, frame, new Standing.Confirmed(confirmedAt), 1);
    }

    /** The company after its participation ended; the first end counts. */
    public Participant ended(EndReason reason, Instant endedAt) {
        return switch (standing) {
            case Standing.Confirmed(Instant since) ->
                new Participant(id, programme, frame, new Standing.Ended(since, endedAt, reason), version + 1);
            case Standing.Ended ended -> this;
        };
    }

    /** Whether support may be given at a moment (R108). */
    public boolean takesPartAt(Instant moment) {
        return standing.covers(moment);
    }

    Participant changed() {
        return new Participant(id, programme, frame, standing, version + 1);
    }
}
