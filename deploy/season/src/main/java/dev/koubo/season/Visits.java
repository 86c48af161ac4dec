package dev.koubo.season;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** One round of expert visits: proposed by the secretariat, fixed by the company, reported by the expert. */
final class Visits {

    private static final int EXPERTS = 8;

    void round(Story story, List<Company> participants, int number, LocalDate firstDay) {
        Map<Company, String> visits = new ConcurrentHashMap<>();
        List<LocalDate> days = workingDays(firstDay, (participants.size() + EXPERTS - 1) / EXPERTS);
        Together.each(IntStream.range(0, participants.size()).boxed().toList(), index -> {
            Company company = participants.get(index);
            LocalDate day = days.get(index / EXPERTS);
            JsonNode proposed = story.secretariat()
                    .post(
                            "/api/v1/visits",
                            Map.of(
                                    "applicationId", story.application(company),
                                    "expert", story.access().logIns().subject(expert(index)),
                                    "place", index % 3 == 0 ? "ONLINE" : "OFFICE",
                                    "slots", List.of(day + "T10:00:00+09:00", day + "T14:00:00+09:00")));
            visits.put(company, proposed.get("id").asText());
        });
        story.settled();
        Together.each(
                participants,
                company -> story.as(company)
                        .post(
                                "/api/v1/visits/" + visits.get(company) + "/appointment",
                                Map.of("slot", days.get(participants.indexOf(company) / EXPERTS) + "T10:00:00+09:00")));
        story.clockTo(days.getLast().atTime(17, 0));
        Together.each(
                IntStream.range(0, participants.size()).boxed().toList(),
                index -> story.as(expert(index))
                        .post(
                                "/api/v1/visits/" + visits.get(participants.get(index)) + "/report",
                                Map.of("summary", "現状の確認と次の一手", "nextActions", List.of("規程の見直し"))));
        story.settled();
        story.step("visit " + number + " of four: " + participants.size() + " companies");
    }

    private static String expert(int index) {
        return "expert" + (1 + index % EXPERTS);
    }

    /** Weekdays from this day on; the rounds lie where no holiday is among them. */
    private static List<LocalDate> workingDays(LocalDate first, int count) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = first; days.size() < count; day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                days.add(day);
            }
        }
        return days;
    }
}
