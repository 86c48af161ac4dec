package dev.koubo.screening.events;

import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.domain.DeskHours;
import dev.koubo.screening.domain.Party;
import dev.koubo.screening.domain.Programme;
import dev.koubo.screening.domain.ProgrammeId;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What we read of others' events, and nothing more. */
final class Consumed {

    private Consumed() {}

    /** ProgrammeOpened and ProgrammeChanged. */
    record ProgrammeDefined(String programme, int definitionVersion, Definition definition) {

        Programme toProgramme() {
            return new Programme(
                    new ProgrammeId(programme),
                    definitionVersion,
                    new DeskHours(definition.desk().opens(), definition.desk().closes()),
                    definition.screening().contactBusinessDays(),
                    definition.screening().contactUntil(),
                    definition.screening().unreachedAttempts(),
                    definition.screening().unreachedBusinessDays(),
                    definition.screening().scriptVersion(),
                    definition.screening().closesAt().toInstant());
        }
    }

    record Definition(Desk desk, ScreeningTerms screening) {}

    record Desk(LocalTime opens, LocalTime closes) {}

    record ScreeningTerms(
            int contactBusinessDays,
            LocalTime contactUntil,
            int unreachedAttempts,
            int unreachedBusinessDays,
            String scriptVersion,
            OffsetDateTime closesAt) {}

    record ApplicationSubmitted(UUID applicationId, String programme, Instant receivedAt, boolean eligible) {}

    record ApplicationWithdrawn(UUID applicationId, Instant withdrawnAt) {}

    record ApplicationExcluded(UUID applicationId, Instant excludedAt) {}

    record NoticeSent(String about, String template, Instant sentAt) {}

    record PartyRecorded(UUID applicationId, Company company, Participant participant) {

        Party toParty() {
            return new Party(
                    new ApplicationId(applicationId),
                    company.name(),
                    company.nameKana(),
                    company.phone(),
                    participant.name(),
                    participant.nameKana(),
                    participant.phone());
        }
    }

    record Company(String name, String nameKana, String phone) {}

    record Participant(String name, String nameKana, String phone) {}
}
