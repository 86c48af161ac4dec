package dev.koubo.application.web.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.Refusal;
import dev.koubo.application.domain.Rulebook;
import dev.koubo.application.domain.eligibility.Frame;
import dev.koubo.application.domain.programme.ContactPromise;
import dev.koubo.application.domain.programme.Definition;
import dev.koubo.application.domain.programme.DrawRules;
import dev.koubo.application.domain.programme.FrameGuide;
import dev.koubo.application.domain.programme.ProgrammeId;
import dev.koubo.application.domain.programme.ReceptionWindow;
import dev.koubo.application.domain.programme.SupportPeriod;
import dev.koubo.application.web.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the document of a definition; fields that this service does not know stay in it for those that do. */
final class DefinitionReader {

    private static final String VERSION = "version";

    private DefinitionReader() {}

    static Decision<Definition> read(ObjectNode sent) {
        ObjectNode document = sent.deepCopy();
        document.remove(VERSION);
        Reading reading = new Reading();
        DefinitionField.ALL.forEach(field -> check(reading, document, "", field.path(), field.kind()));
        if (document.path("draw").has("beacon")) {
            check(reading, document, "", DefinitionField.BEACON.path(), DefinitionField.BEACON.kind());
        }
        return reading.isSound()
                ? Decision.accept(definition(document))
                : Decision.refuse(Refusal.DEFINITION_INCONSISTENT, reading.faults());
    }

    private static void check(Reading reading, JsonNode node, String place, String path, DefinitionField.Kind kind) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        String rest = dot < 0 ? "" : path.substring(dot + 1);
        if (name.endsWith("[]")) {
            checkList(reading, node, place, name.substring(0, name.length() - 2), rest, kind);
        } else if (rest.isEmpty()) {
            if (!kind.accepts(node.path(name))) {
                reading.fault(place + name, Rulebook.R7, kind.japanese(), kind.english());
            }
        } else {
            check(reading, node.path(name), place + name + ".", rest, kind);
        }
    }

    private static void checkList(
            Reading reading, JsonNode node, String place, String name, String rest, DefinitionField.Kind kind) {
        JsonNode list = node.path(name);
        if (list.isEmpty()) {
            check(reading, list, place + name + "[0].", rest, kind);
        }
        for (int index = 0; index < list.size(); index++) {
            check(reading, list.path(index), place + name + "[" + index + "].", rest, kind);
        }
    }

    private static Definition definition(ObjectNode document) {
        return new Definition(
                new ProgrammeId(document.path("programme").asText()),
                new ReceptionWindow(
                        instant(document.at("/applicationWindow/opensAt")),
                        instant(document.at("/applicationWindow/closesAt"))),
                new ContactPromise(
                        document.at("/screening/contactBusinessDays").asInt(),
                        LocalTime.parse(document.at("/screening/contactUntil").asText())),
                new SupportPeriod(date(document.at("/support/from")), date(document.at("/support/to"))),
                date(document.at("/draw/redrawCutOff")),
                instant(document.at("/results/targetBy")),
                new DrawRules(document.at("/draw/redraw").asText(), beacon(document.at("/draw/beacon"))),
                document.path("seats").asInt(),
                frames(document.path("frames")),
                document.toString());
    }

    private static String beacon(JsonNode beacon) {
        return Stream.of("kind", "leadMinutes", "everyMinutes")
                .map(name -> beacon.path(name).asText())
                .collect(Collectors.joining(":"));
    }

    private static List<FrameGuide> frames(JsonNode list) {
        List<FrameGuide> frames = new ArrayList<>();
        list.forEach(frame -> frames.add(new FrameGuide(
                Frame.valueOf(frame.path("frame").asText()), frame.path("guide").asInt())));
        return frames;
    }

    private static Instant instant(JsonNode value) {
        return OffsetDateTime.parse(value.asText()).toInstant();
    }

    private static LocalDate date(JsonNode value) {
        return LocalDate.parse(value.asText());
    }
}
