package dev.koubo.season;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** What the topics say of a season: events by type, deadlines met and missed, and breaches of the contracts. */
final class EventFacts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Integer> byType = new TreeMap<>();
    private final Map<String, Integer> deadlines = new TreeMap<>();
    private final List<String> breaches = new ArrayList<>();
    private final List<String> leaks = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final MovedUp movedUp = new MovedUp();
    private final DeskPromises desk = new DeskPromises();
    private final ContractCheck contracts = new ContractCheck();
    private int duplicates;

    /** @param secrets personal data that no public topic may carry */
    static EventFacts of(List<ConsumerRecord<String, String>> records, List<String> secrets) {
        EventFacts facts = new EventFacts();
        for (ConsumerRecord<String, String> record : records) {
            if (record.value() != null) {
                facts.add(record.topic(), record.value(), secrets);
            }
        }
        facts.count("moved up and told on the day of the approval", true, facts.movedUp.inTime());
        facts.count("moved up and told on the day of the approval", false, facts.movedUp.late());
        facts.count("phone call of the desk by its due instant", true, facts.desk.met());
        facts.count("phone call of the desk by its due instant", false, facts.desk.missed());
        return facts;
    }

    private void add(String topic, String document, List<String> secrets) {
        contracts.breach(document).ifPresent(breaches::add);
        if (!topic.equals(Topics.PRIVATE)) {
            secrets.stream().filter(document::contains).forEach(secret -> leaks.add(topic + " carries " + secret));
        }
        JsonNode event = read(document);
        if (event == null) {
            return;
        }
        if (!ids.add(event.path("id").asText())) {
            duplicates++;
        }
        String[] type = event.path("type").asText().split("\\.");
        String name = type.length == 5 ? type[3] : "unknown";
        byType.merge(name, 1, Integer::sum);
        deadline(name, event.path("data"));
        movedUp.hear(name, event);
        desk.hear(name, event);
    }

    private void deadline(String name, JsonNode data) {
        switch (name) {
            case "ContactAttempted" -> {
                if (data.path("attempt").asInt() == 1) {
                    count(
                            "phone call within three business days",
                            data.path("promiseKept").asBoolean());
                }
            }
            case "SurveyAnswered" ->
                count("survey on the same day", !data.path("late").asBoolean());
            case "SelectionDeclined" ->
                count("withdrawal in time", !data.path("late").asBoolean());
            default -> {}
        }
    }

    private void count(String deadline, boolean met) {
        count(deadline, met, 1);
    }

    private void count(String deadline, boolean met, int times) {
        if (times > 0) {
            deadlines.merge(deadline + (met ? ": met" : ": missed"), times, Integer::sum);
        }
    }

    private static @Nullable JsonNode read(String document) {
        try {
            return JSON.readTree(document);
        } catch (IOException unreadable) {
            return null;
        }
    }

    Map<String, Integer> byType() {
        return byType;
    }

    Map<String, Integer> deadlines() {
        return deadlines;
    }

    List<String> breaches() {
        return breaches;
    }

    List<String> leaks() {
        return leaks;
    }

    /** Events that lie on a topic more than once; consumers take each of them once. */
    int duplicates() {
        return duplicates;
    }
}
