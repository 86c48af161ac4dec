package dev.koubo.application.domain.programme;

import dev.koubo.application.domain.eligibility.Frame;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Programmes for tests, shaped like the edition of 2025. */
public final class Programmes {

    public static final Instant OPENING = Instant.parse("2025-05-28T15:00:00Z");
    public static final Instant CLOSING = Instant.parse("2025-06-30T08:00:00Z");
    public static final Instant DURING_RECEPTION = Instant.parse("2025-06-02T02:15:00Z");

    private Programmes() {}

    public static Definition definition() {
        return definition(CLOSING);
    }

    public static Definition definition(Instant closesAt) {
        return new Definition(
                new ProgrammeId("cyber-2025"),
                new ReceptionWindow(OPENING, closesAt),
                new ContactPromise(3, LocalTime.of(17, 0)),
                new SupportPeriod(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 1, 31)),
                LocalDate.of(2025, 7, 17),
                Instant.parse("2025-07-10T08:00:00Z"),
                new DrawRules("fresh-beacon", "ceremony::"),
                40,
                List.of(new FrameGuide(Frame.RW, 10), new FrameGuide(Frame.CM, 10), new FrameGuide(Frame.SO, 20)),
                "{}");
    }

    public static Programme receiving() {
        return new Programme(definition(), 1, 1, Season.BEFORE_ALL);
    }

    public static Programme frozen() {
        return receiving().freeze(Instant.parse("2025-07-03T09:00:00Z"));
    }

    public static Programme tellingResults() {
        return frozen().tellResults(Instant.parse("2025-07-04T01:00:00Z"));
    }
}
