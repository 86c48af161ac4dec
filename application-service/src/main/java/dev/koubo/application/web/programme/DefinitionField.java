package dev.koubo.application.web.programme;

import com.fasterxml.jackson.databind.JsonNode;
import dev.koubo.application.domain.programme.ProgrammeId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A field that every definition has, because some service counts with it.
 *
 * @param path names separated by dots; a name that ends in {@code []} is a list, of which every item is meant
 */
record DefinitionField(String path, Kind kind) {

    /** All of them, in the order of the published document; edition, organiser and secretariat by R1. */
    static final List<DefinitionField> ALL = List.of(
            new DefinitionField("programme", Kind.ID),
            new DefinitionField("name.ja", Kind.TEXT),
            new DefinitionField("name.en", Kind.TEXT),
            new DefinitionField("edition", Kind.TEXT),
            new DefinitionField("organiser.ja", Kind.TEXT),
            new DefinitionField("organiser.en", Kind.TEXT),
            new DefinitionField("secretariat.ja", Kind.TEXT),
            new DefinitionField("secretariat.en", Kind.TEXT),
            new DefinitionField("desk.phone", Kind.TEXT),
            new DefinitionField("desk.email", Kind.TEXT),
            new DefinitionField("desk.opens", Kind.TIME),
            new DefinitionField("desk.closes", Kind.TIME),
            new DefinitionField("applicationWindow.opensAt", Kind.INSTANT),
            new DefinitionField("applicationWindow.closesAt", Kind.INSTANT),
            new DefinitionField("seats", Kind.COUNT),
            new DefinitionField("frames[].frame", Kind.FRAME),
            new DefinitionField("frames[].name.ja", Kind.TEXT),
            new DefinitionField("frames[].name.en", Kind.TEXT),
            new DefinitionField("frames[].guide", Kind.COUNT),
            new DefinitionField("screening.contactBusinessDays", Kind.COUNT),
            new DefinitionField("screening.contactUntil", Kind.TIME),
            new DefinitionField("screening.unreachedAttempts", Kind.COUNT),
            new DefinitionField("screening.unreachedBusinessDays", Kind.COUNT),
            new DefinitionField("screening.scriptVersion", Kind.TEXT),
            new DefinitionField("screening.closesAt", Kind.INSTANT),
            new DefinitionField("draw.redraw", Kind.REDRAW),
            new DefinitionField("draw.redrawCutOff", Kind.DATE),
            new DefinitionField("results.targetBy", Kind.INSTANT),
            new DefinitionField("withdrawal.businessDays", Kind.COUNT),
            new DefinitionField("forms.dueBusinessDays", Kind.COUNT),
            new DefinitionField("forms.textVersion", Kind.TEXT),
            new DefinitionField("support.from", Kind.DATE),
            new DefinitionField("support.to", Kind.DATE),
            new DefinitionField("sessions[].session", Kind.COUNT),
            new DefinitionField("sessions[].date", Kind.DATE),
            new DefinitionField("sessions[].seminar.from", Kind.TIME),
            new DefinitionField("sessions[].seminar.to", Kind.TIME),
            new DefinitionField("sessions[].workshop.from", Kind.TIME),
            new DefinitionField("sessions[].workshop.to", Kind.TIME),
            new DefinitionField("sessions[].mode", Kind.TEXT),
            new DefinitionField("survey.dueUntil", Kind.TIME),
            new DefinitionField("survey.reminderAt", Kind.TIME),
            new DefinitionField("visits.perCompany", Kind.COUNT),
            new DefinitionField("visits.from", Kind.DATE),
            new DefinitionField("visits.to", Kind.DATE),
            new DefinitionField("visits.firstFrom", Kind.DATE),
            new DefinitionField("visits.firstTo", Kind.DATE),
            new DefinitionField("visits.hours", Kind.COUNT),
            new DefinitionField("briefings[].briefing", Kind.COUNT),
            new DefinitionField("briefings[].date", Kind.DATE),
            new DefinitionField("briefings[].from", Kind.TIME),
            new DefinitionField("briefings[].to", Kind.TIME),
            new DefinitionField("briefings[].capacity", Kind.COUNT),
            new DefinitionField("venue.postalCode", Kind.TEXT),
            new DefinitionField("venue.address", Kind.TEXT));

    /** May be missing: lots are then drawn with two secrets (R81). */
    static final DefinitionField BEACON = new DefinitionField("draw.beacon", Kind.BEACON);

    /** What a field may hold. */
    enum Kind {
        ID("識別子(英小文字・数字・ハイフン)", "an id of lower-case letters, digits and hyphens"),
        TEXT("文字列", "a text"),
        COUNT("1以上の整数", "a whole number from 1"),
        DATE("日付(例 2025-05-29)", "a date such as 2025-05-29"),
        TIME("時刻(例 17:00)", "a time such as 17:00"),
        INSTANT("時差付き日時(例 2025-05-29T00:00:00+09:00)", "an instant with its offset such as 2025-05-29T00:00:00+09:00"),
        FRAME("RW・CM・SO のいずれか", "one of RW, CM, SO"),
        REDRAW("fresh-beacon・fixed-order のいずれか", "one of fresh-beacon, fixed-order"),
        BEACON(
                "kind(ceremony・drand のいずれか)と、必要に応じて1以上の整数 leadMinutes・everyMinutes",
                "an object with kind (ceremony or drand) and, if wanted, whole numbers from 1 as leadMinutes and everyMinutes");

        private final String japanese;
        private final String english;

        Kind(String japanese, String english) {
            this.japanese = japanese;
            this.english = english;
        }

        String japanese() {
            return japanese + "を指定してください。";
        }

        String english() {
            return "Must be " + english + ".";
        }

        boolean accepts(JsonNode value) {
            try {
                return switch (this) {
                    case ID -> value.isTextual() && value.asText().matches(ProgrammeId.SHAPE);
                    case TEXT -> value.isTextual() && !value.asText().isBlank();
                    case COUNT -> value.isInt() && value.asInt() >= 1;
                    case DATE -> LocalDate.parse(value.asText()) != null;
                    case TIME -> LocalTime.parse(value.asText()) != null;
                    case INSTANT -> OffsetDateTime.parse(value.asText()) != null;
                    case FRAME -> List.of("RW", "CM", "SO").contains(value.asText());
                    case REDRAW -> List.of("fresh-beacon", "fixed-order").contains(value.asText());
                    case BEACON ->
                        List.of("ceremony", "drand").contains(value.path("kind").asText())
                                && Stream.of("leadMinutes", "everyMinutes")
                                        .allMatch(name -> !value.has(name) || COUNT.accepts(value.path(name)));
                };
            } catch (DateTimeException unreadable) {
                return false;
            }
        }
    }
}
