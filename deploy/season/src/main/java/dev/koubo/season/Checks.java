package dev.koubo.season;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What must hold at the end of every season. */
final class Checks {

    private static final int SEATS = 40;

    private final Story story;
    private final Map<String, Integer> funnel;
    private final EventFacts facts;

    Checks(Story story, Map<String, Integer> funnel, EventFacts facts) {
        this.story = story;
        this.funnel = funnel;
        this.facts = facts;
    }

    List<Report.Check> all() {
        List<Report.Check> checks = new ArrayList<>();
        checks.add(funnelAddsUp());
        checks.add(seatsFilled());
        checks.add(BundleCheck.of(story));
        checks.add(ResultMails.check(story));
        checks.add(none("no event outside the contracts", facts.breaches()));
        checks.add(none("no personal data on the public topics", facts.leaks()));
        checks.add(everywhere("nothing unpublished in any outbox", "unpublished"));
        checks.add(everywhere("nothing parked", "parkedRecords"));
        return checks;
    }

    private Report.Check funnelAddsUp() {
        int sum = funnel.values().stream().mapToInt(Integer::intValue).sum();
        return new Report.Check(
                "every application is in the funnel",
                sum == story.applied(),
                "%d in the funnel, %d applied".formatted(sum, story.applied()));
    }

    private Report.Check seatsFilled() {
        int finished = funnel.getOrDefault("FINISHED", 0);
        int waiting = funnel.getOrDefault("NOT_SELECTED", 0);
        boolean filled = finished == SEATS || (finished > 0 && waiting == 0);
        return new Report.Check(
                "the seats are taken to the end",
                filled,
                finished == SEATS
                        ? "40 of 40"
                        : "%d of 40; %d more could still have been drawn".formatted(finished, waiting));
    }

    private static Report.Check none(String name, List<String> found) {
        return new Report.Check(
                name, found.isEmpty(), found.isEmpty() ? "none" : found.size() + ", the first: " + found.getFirst());
    }

    private Report.Check everywhere(String name, String field) {
        List<String> found = new ArrayList<>();
        for (String service : Settling.SERVICES) {
            JsonNode delivery = story.secretariat().get("/api/v1/operations/" + service + "/delivery");
            if (delivery.path(field).asLong(-1) != 0) {
                found.add(service + ": " + delivery.path(field));
            }
        }
        return none(name, found);
    }
}
