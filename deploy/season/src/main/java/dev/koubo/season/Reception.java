package dev.koubo.season;

import java.util.List;

/**
 * From the first form to the last one in time: batches of forms, briefings between them, and the phone calls that each form is
 * owed within three business days.
 */
final class Reception implements Phase {

    /** When a batch of forms arrives, and when the secretariat phones its senders; the third batch is called too late. */
    private record Batch(String date, String time, String calledOn, String calledAt) {}

    private static final List<Batch> BATCHES = List.of(
            new Batch("2025-05-29", "00:00", "2025-06-02", "10:00"),
            new Batch("2025-06-05", "11:00", "2025-06-09", "10:00"),
            new Batch("2025-06-11", "11:00", "2025-06-17", "10:00"),
            new Batch("2025-06-18", "11:00", "2025-06-20", "10:00"),
            new Batch("2025-06-24", "11:00", "2025-06-26", "10:00"),
            new Batch("2025-06-30", "16:30", "2025-07-02", "10:00"));

    private final Forms forms = new Forms();
    private final Calls calls = new Calls();
    private final Briefings briefings = new Briefings();

    @Override
    public String name() {
        return "applications, briefings and phone calls";
    }

    @Override
    public void play(Story story) {
        story.clockTo("2025-05-28", "23:59");
        forms.tooEarly(story, story.companies().getFirst());
        List<Company> inTime = story.companies(company -> company.fate() != Fate.LATE);
        int each = (inTime.size() + BATCHES.size() - 1) / BATCHES.size();
        for (int number = 0; number < BATCHES.size(); number++) {
            Batch batch = BATCHES.get(number);
            List<Company> senders = inTime.subList(
                    Math.min(inTime.size(), number * each), Math.min(inTime.size(), (number + 1) * each));
            story.clockTo(batch.date(), batch.time());
            forms.send(story, senders);
            if (number == 0) {
                briefings.register(story);
                forms.twice(story, senders.getFirst());
            }
            if (number == BATCHES.size() - 1) {
                story.clockTo("2025-06-30", "17:00");
                forms.tooLate(story, story.companies(company -> company.fate() == Fate.LATE));
            }
            story.clockTo(batch.calledOn(), batch.calledAt());
            calls.callEach(story, senders);
            if (number == 1) {
                briefings.close(story);
            }
        }
        story.clockTo("2025-07-03", "17:00");
        calls.closeUnreached(story);
        calls.approve(story);
        forms.withdraw(story);
    }
}
