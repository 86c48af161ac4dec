package dev.koubo.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Seven months of support: ten seminar days with attendance and surveys, and four expert visits a company. */
final class Support implements Phase {

    private record Day(int session, String date, boolean roundTable) {}

    private static final List<Day> DAYS = List.of(
            new Day(1, "2025-07-25", true),
            new Day(2, "2025-08-08", false),
            new Day(3, "2025-08-27", false),
            new Day(4, "2025-09-11", true),
            new Day(5, "2025-09-25", false),
            new Day(6, "2025-10-10", false),
            new Day(7, "2025-10-27", true),
            new Day(8, "2025-11-17", false),
            new Day(9, "2025-12-12", false),
            new Day(10, "2026-01-16", true));

    private final SeminarDay seminarDay = new SeminarDay();
    private final Visits visits = new Visits();

    @Override
    public String name() {
        return "sessions and visits";
    }

    @Override
    public void play(Story story) {
        List<Company> participants = participants(story);
        story.clockTo("2025-07-17", "10:00");
        for (Day day : DAYS) {
            seminarDay.play(story, participants, day.session(), day.date(), day.roundTable());
            switch (day.session()) {
                case 1 -> visits.round(story, participants, 1, LocalDate.of(2025, 7, 28));
                case 3 -> visits.round(story, participants, 2, LocalDate.of(2025, 9, 1));
                case 6 -> visits.round(story, participants, 3, LocalDate.of(2025, 10, 14));
                case 9 -> visits.round(story, participants, 4, LocalDate.of(2025, 12, 15));
                default -> {}
            }
        }
        story.clockTo("2026-02-01", "00:00");
        story.step("the support has ended");
    }

    private static List<Company> participants(Story story) {
        List<Company> participants = new ArrayList<>();
        Pages.each(
                story.secretariat(),
                "/api/v1/participants",
                participant -> participants.add(
                        story.company(participant.get("applicationId").asText())));
        story.step(participants.size() + " companies take part");
        return participants;
    }
}
